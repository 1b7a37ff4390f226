import Phrases

/// What the footer says: the few actions that matter now, in verbs.
enum FooterHints {
    struct Hint {
        let keys: String
        let verb: String
    }

    static func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        let leaves = Hint(keys: phrases.escape, verb: phrases.verbClose)
        let givesUp = Hint(keys: phrases.escape, verb: phrases.verbGiveUp)
        func does(_ verb: String) -> Hint { Hint(keys: phrases.enter, verb: verb) }
        switch model.mode {
        case .browsing: return names(model).compactMap { hint($0, model) }
        case .capturing where nameHints(model) != nil: return nameHints(model) ?? []
        case .capturing:
            return [
                does(phrases.verbNote), leaves, Hint(keys: "#", verb: phrases.verbTheme),
                Hint(keys: "@", verb: phrases.verbAuthor),
                Hint(keys: "? ! > \" ~", verb: phrases.verbKind), Hint(keys: "Tab", verb: phrases.verbComplete),
            ]
        case .typing(let entry):
            return entry.isRepeated ? [does(phrases.verbAddAndGoOn), leaves] : [does(phrases.verbKeep), givesUp]
        case .naming(let entry):
            let does = entry.purpose == .walkIn ? does(phrases.verbAddAndGoOn) : does(phrases.verbKeep)
            return [
                does, leaves, Hint(keys: "↑↓", verb: phrases.verbChoose), Hint(keys: "Tab", verb: phrases.verbComplete),
            ]
        case .floor:
            let names: [ActionName] = [.askFloor, .endTurn, .withdrawTurn, .turnUp, .turnDown, .undo]
            let page = FloorView.showsBoth(Layout(model).body) ? [] : [Hint(keys: "Tab", verb: phrases.verbOtherPage)]
            return [does(phrases.verbGiveFloor), leaves] + page + names.compactMap { hint($0, model) }
        case .choosing: return [does(phrases.verbDo), leaves, Hint(keys: "↑↓", verb: phrases.verbChoose)]
        case .searching(let line):
            let completes = line.completion == nil ? [] : [Hint(keys: "Tab", verb: phrases.verbComplete)]
            let recalls =
                line.scope == .notes && !model.searches.isEmpty && line.completion == nil
                ? [Hint(keys: "↑↓", verb: phrases.verbEarlier)] : []
            return [does(phrases.verbKeep), givesUp] + completes + recalls
        case .filling(let form):
            if form.editing != nil {
                let line = Hint(keys: phrases.altEnter, verb: phrases.verbLineEnd)
                return [does(phrases.verbKeepAndGoOn), givesUp] + (form.current?.hasLines == true ? [line] : [])
            }
            return [
                does(phrases.verbEdit), leaves, Hint(keys: "↑↓", verb: phrases.verbChoose),
                Hint(keys: phrases.typing, verb: phrases.verbReplace),
            ]
        case .pasting(let box):
            // A list of people is read in one way only.
            let readings = box.isPeople ? [] : [Hint(keys: "←→", verb: phrases.verbReading)]
            return [does(phrases.verbKeep), givesUp] + readings
        case .ranking(let list):
            let scope = list.hasOtherScope ? [Hint(keys: "Tab", verb: phrases.verbOtherScope)] : []
            func acts(_ name: ActionName, _ verb: String) -> Hint { Hint(keys: model.key(of: name), verb: verb) }
            let reveals = [acts(.hideVotes, phrases.actionHideVotes.verb)]
            if model.state.voting.isHidden { return [leaves] + reveals }
            return [
                Hint(keys: phrases.enter, verb: phrases.verbGoThere), leaves,
                acts(.highlight, phrases.verbHighlight),
            ] + scope + reveals + [acts(.project, phrases.actionProject.verb)]
        case .projecting: return [leaves]
        case .triaging(let triage): return sorting(triage, model)
        case .picking:
            return [
                does(phrases.verbDo), leaves, Hint(keys: "←→", verb: phrases.pickerWalk),
                Hint(keys: "Tab", verb: phrases.verbComplete),
            ]
        case .reviewing(.some): return [does(phrases.verbKeep), givesUp, Hint(keys: "↑↓", verb: phrases.verbScroll)]
        case .reviewing(nil): return reviewing(model)
        case .seating(let box):
            return [
                does(box.isListing ? phrases.verbSit : phrases.verbNext),
                box.isFirst ? Hint(keys: phrases.escape, verb: phrases.verbLater) : givesUp,
                Hint(keys: "↑↓", verb: phrases.verbChoose),
            ]
        case .gathering(let box):
            if box.isTyping, !box.path.isEmpty || box.offers.isEmpty {
                return [does(phrases.verbLook), leaves, Hint(keys: "Tab", verb: phrases.verbComplete)]
            }
            return [
                does(phrases.verbGather), leaves, Hint(keys: phrases.space, verb: phrases.verbTick),
                Hint(keys: "↑↓", verb: phrases.verbChoose),
            ]
        case .helping, .reading:
            return [leaves, Hint(keys: "↑↓", verb: phrases.verbScroll)]
        }
    }

    private static func reviewing(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        let isBeside = Layout(model).report != nil
        var hints = [
            Hint(keys: phrases.escape, verb: isBeside ? phrases.verbPanes : phrases.verbClose),
            Hint(keys: phrases.enter, verb: phrases.verbGoToNote),
            Hint(keys: "e", verb: phrases.actionExport.verb), Hint(keys: "y", verb: phrases.actionCopyNotes.verb),
        ]
        if isBeside {
            hints += [Hint(keys: "r", verb: phrases.verbClose), Hint(keys: "v", verb: phrases.verbOver)]
        } else if model.size.width >= Layout.besideLeast {
            hints.append(Hint(keys: "v", verb: phrases.verbBeside))
        }
        return hints + [
            Hint(keys: "/", verb: phrases.actionSearch.verb), Hint(keys: "Tab", verb: phrases.verbHeadings),
            Hint(keys: "c", verb: phrases.actionCapture.verb),
        ]
    }

    /// The key of the help where it has one: in a text, ? is a letter, in lists and pages there is none.
    static func help(_ model: Model) -> Hint? {
        switch model.mode {
        case .browsing, .capturing, .typing, .naming, .searching, .floor, .ranking: return hint(.help, model)
        case .filling(let form): return form.editing == nil ? hint(.help, model) : nil
        case .triaging(let triage): return triage.entry == nil ? hint(.help, model) : nil
        case .choosing, .pasting, .helping, .reading, .projecting, .reviewing, .seating, .gathering, .picking:
            return nil
        }
    }

    /// What answers the question under the empty line.
    private static func nameHints(_ model: Model) -> [Hint]? {
        let count = model.nameAnswers.count
        guard count > 0 else { return nil }
        let phrases = model.phrases
        return [
            Hint(keys: "1-\(count)", verb: phrases.verbAnswer), Hint(keys: phrases.escape, verb: phrases.leaveAsTyped),
        ]
    }

    private static func hint(_ name: ActionName, _ model: Model) -> Hint? {
        guard let action = ActionTable.action(named: name), let key = model.firstKey(of: name) else { return nil }
        return Hint(keys: model.phrases.name(of: key), verb: action.words(model.phrases).verb)
    }

    private static func names(_ model: Model) -> [ActionName] {
        if model.focus != .people, model.themes.shelf == .unfiled, model.notes.query == nil, model.book.unfiled > 0,
            !model.showsBoard
        {
            return [.triage, .capture, .menu, .editNote, .moveNotes, .undo, .quit]
        }
        return switch model.focus {
        case .notes where model.showsBoard:
            [.capture, .menu, .noteRight, .mark, .vote, .open, .columnOut, .columnInto, .board, .undo, .quit]
        case .notes:
            model.selectedNote == nil
                ? [.capture, .search, .palette, .undo, .quit]
                : model.notes.query != nil
                    ? [.capture, .markAll, .moveNotes, .vote, .setNotesAside, .search, .leave, .undo, .quit]
                    : [
                        .capture, .menu, .editNote, .moveNotes, .vote, .setNotesAside, .undo, .mark, .search, .form,
                        .quit,
                    ]
        case .themes:
            [.capture, .menu, .newTheme, .newSubtheme, .renameTheme, .moveTheme, .setThemeAside, .undo, .quit]
        case .people:
            [.capture, .menu, .newPerson, .present, .askFloor, .editPerson, .setPersonAside, .undo, .quit]
        }
    }
}
