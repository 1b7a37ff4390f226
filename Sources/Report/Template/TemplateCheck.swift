import Workshop

/// Holds templates against what they are given: names and partials that do not exist, and partials that never end.
///
/// The walk goes through a document as mustache does: a section over a list or a thing opens its view, a name is looked
/// up in the innermost view first.
struct TemplateCheck {
    private let templates: [String: TemplateTags]
    private let changed: Set<String>
    private var faults: [TemplateFault] = []
    private var reached = Set<String>()
    private var walked = Set<[String]>()
    private var known = Set<TemplateFault>()

    /// A partial that is being walked, with how far the walk had gone into the data then.
    private struct Activation {
        let key: String
        /// Where it is put in; nil for a root.
        let origin: (template: String, place: TemplateTags.Place)?
        let descents: Int
        let climbs: Int
    }

    /// Where the walk is: the views that are open, the innermost last.
    private struct Path {
        var views: [any View.Type]
        var active: [Activation] = []
        /// How many things were opened that the innermost view holds itself: data ends, so that ends.
        var descents = 0
        /// How many were opened that a view further out holds: that may go round for ever.
        var climbs = 0
        /// Inside of words, a dot is these words.
        var isInWords = false
    }

    /// - Parameters:
    ///   - templates: all there are, by their names.
    ///   - changed: those that are not the program's own.
    init(_ templates: [String: TemplateTags], changed: some Sequence<String>) {
        (self.templates, self.changed) = (templates, Set(changed))
        for root in TemplateRoot.allCases { walk(root.rawValue, Path(views: [root.view]), from: nil) }
    }

    /// What is wrong with the changed ones; that no document is made of one is a fault too.
    var faultsOfChanged: [TemplateFault] {
        let names = changed
        let unused = names.subtracting(reached).sorted().map { name in
            let nearest = Likeness.nearest(to: name, among: reached.subtracting(names).sorted())
            return TemplateFault(template: name, line: 1, column: 1, problem: .unknownTemplate(nearest: nearest))
        }
        return unused
            + faults.filter { names.contains($0.template) }.sorted {
                ($0.template, $0.line, $0.column) < ($1.template, $1.line, $1.column)
            }
    }

    private mutating func report(_ problem: TemplateFault.Problem, _ template: String, _ place: TemplateTags.Place) {
        let fault = TemplateFault(template: template, line: place.line, column: place.column, problem: problem)
        if known.insert(fault).inserted { faults.append(fault) }
    }

    private mutating func walk(
        _ name: String, _ path: Path, from origin: (template: String, place: TemplateTags.Place)?
    ) {
        guard let template = templates[name] else { return }
        reached.insert(name)
        var path = path
        path.active.append(
            Activation(
                key: TemplateCheck.key(name, path), origin: origin, descents: path.descents, climbs: path.climbs))
        walk(template.tags, of: name, path)
    }

    /// A partial within the same innermost view.
    private static func key(_ name: String, _ path: Path) -> String { "\(name) \(path.views.last?.shape.name ?? "")" }

    private mutating func walk(_ tags: [TemplateTags.Tag], of template: String, _ path: Path) {
        for tag in tags {
            switch tag {
            case .name(let name, let place):
                guard name != "." else {
                    if !path.isInWords { report(.notPrintable(name), template, place) }
                    continue
                }
                guard let (kind, _) = resolved(name, path, template, place) else { continue }
                if case .text = kind { continue }
                report(.notPrintable(name), template, place)
            case .section(let name, let place, let inside):
                guard let (kind, isOwn) = resolved(name, path, template, place) else { continue }
                var inner = path
                if let view = kind.view {
                    inner.views.append(view)
                    inner.isInWords = false
                    if isOwn { inner.descents += 1 } else { inner.climbs += 1 }
                } else if case .flag = kind {
                } else {
                    inner.isInWords = true
                }
                walk(inside, of: template, inner)
            case .partial(let name, let place):
                include(name, path, template, place)
            }
        }
    }

    private mutating func include(_ name: String, _ path: Path, _ template: String, _ place: TemplateTags.Place) {
        guard templates[name] != nil else {
            let nearest = Likeness.nearest(to: name, among: templates.keys.sorted())
            report(.unknownPartial(name, nearest: nearest), template, place)
            return
        }
        let key = TemplateCheck.key(name, path)
        if let earlier = path.active.last(where: { $0.key == key }) {
            if path.descents == earlier.descents || path.climbs > earlier.climbs {
                // The program's own templates end: it is a changed one that leads back.
                let way = [(template: template, place: place)] + path.active.reversed().compactMap(\.origin)
                let culprit = way.first { changed.contains($0.template) } ?? (template, place)
                report(.endless(name), culprit.template, culprit.place)
            }
            return
        }
        // Once in the same place is enough.
        let views = path.views.map { $0.shape.name }, active = path.active.map { $0.key }
        guard walked.insert([name] + views + active).inserted else { return }
        walk(name, path, from: (template, place))
    }

    /// What a name is where it stands, and whether the innermost view holds it.
    private mutating func resolved(
        _ name: String, _ path: Path, _ template: String, _ place: TemplateTags.Place
    ) -> (kind: Shape.Kind, isOwn: Bool)? {
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first,
            let holder = path.views.lastIndex(where: { $0.shape[first] != nil }),
            var found = path.views[holder].shape[first]
        else {
            unknown(parts.first ?? name, path.views, template, place)
            return nil
        }
        for part in parts.dropFirst() {
            guard case .one(let view) = found.kind else {
                report(.notPrintable(found.name), template, place)
                return nil
            }
            guard let next = view.shape[part] else {
                unknown(part, [view], template, place)
                return nil
            }
            found = next
        }
        return (found.kind, holder == path.views.count - 1)
    }

    private mutating func unknown(
        _ name: String, _ views: [any View.Type], _ template: String, _ place: TemplateTags.Place
    ) {
        let names = views.reversed().flatMap { $0.shape.names.map(\.name) }
        let inside = views.last?.shape.name ?? ""
        report(
            .unknownName(name, inside: inside, nearest: Likeness.nearest(to: name, among: names)), template, place)
    }
}
