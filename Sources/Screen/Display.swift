/// What shows grids to a person and says what they do: a terminal, or a test.
public protocol Display: AnyObject {
    var size: Size { get }

    /// Makes the screen look like `grid`, at the cost of what changed since the last time.
    func show(_ grid: Grid)

    /// What has come since the last call; never waits.
    ///
    /// - Throws: what keeps the display from being read, after which it is of no more use.
    func events() throws -> [InputEvent]

    /// Draws attention, audibly or not.
    func bell()

    /// Gives the screen back for a while, as to another program; the next `show` takes it again, whole.
    func suspend()

    /// Gives the screen back for good, as it was. Calling it again does nothing.
    func restore()
}
