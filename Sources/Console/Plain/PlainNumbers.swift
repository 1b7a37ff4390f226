/// Short numbers by which a conversation calls notes or themes: given once, and never to another.
struct PlainNumbers<ID: Hashable & Sendable>: Sendable {
    private var ids: [ID] = []
    private var numbers: [ID: Int] = [:]

    subscript(id: ID) -> Int? { numbers[id] }

    /// What a number stands for; numbers begin with 1.
    func id(_ number: Int) -> ID? { ids.indices.contains(number - 1) ? ids[number - 1] : nil }

    /// All that has a number, in the order of the numbers.
    var all: [ID] { ids }

    /// The numbers of what has none yet, in this order.
    /// - Returns: what is new.
    @discardableResult
    mutating func add(_ more: some Sequence<ID>) -> [ID] {
        var added: [ID] = []
        for id in more where numbers[id] == nil {
            ids.append(id)
            numbers[id] = ids.count
            added.append(id)
        }
        return added
    }
}
