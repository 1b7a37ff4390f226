import Foundation
import Screen
import Support
import Workshop

@testable import Console

/// What somebody at the keyboard does.
extension Rehearsal {
    static let isShown = ProcessInfo.processInfo.environment["TRANSCRIPT"] == "1"

    /// Types letter by letter.
    mutating func types(_ text: String) {
        for character in text { send(.input(.key(.character(character)))) }
        note("types «\(text)»")
    }

    mutating func presses(_ keys: Key..., times: Int = 1) {
        for _ in 0..<times {
            for key in keys { send(.input(.key(key))) }
        }
        let names = keys.map { model.phrases.name(of: $0) }.joined(separator: " ")
        note("presses \(names)" + (times == 1 ? "" : " \(times) times"))
    }

    /// Types a note and saves it.
    mutating func captures(_ texts: String...) {
        for text in texts {
            types(text)
            presses(.enter)
        }
    }

    mutating func pastes(_ text: String) {
        send(.input(.paste(text)))
        note("pastes «\(text.prefix(40))»")
    }

    mutating func resizes(width: Int, height: Int) {
        send(.input(.resize(Size(width: width, height: height))))
        note("resizes to \(width)x\(height)")
    }

    /// Clicks in the middle of the first place where the screen shows that.
    mutating func clicks(on text: String) {
        guard let position = position(of: text) else { return complain("there is no «\(text)» to click on") }
        send(.input(.mouse(MouseEvent(position: position, action: .press))))
        send(.input(.mouse(MouseEvent(position: position, action: .release))))
        note("clicks on «\(text)»")
    }

    mutating func turnsTheWheel(_ action: MouseAction, over text: String, times: Int = 1) {
        guard let position = position(of: text) else { return complain("there is no «\(text)» to turn over") }
        for _ in 0..<times { send(.input(.mouse(MouseEvent(position: position, action: action)))) }
        note("turns the wheel over «\(text)»")
    }

    /// Chooses from the list that is open, by typing some of it.
    mutating func chooses(_ text: String) {
        types(text)
        presses(.enter)
    }

    /// Goes from the capture line to the list of themes, and there to a theme.
    mutating func goes(to title: String) {
        while model.mode != .browsing { presses(.escape) }
        presses(.character("2"))
        presses(.home)
        for _ in model.themes.rows where theme != title { presses(.down) }
        if theme != title { complain("there is no theme «\(title)»") }
    }

    /// Selects a note of the list that is shown.
    mutating func selects(_ text: String) {
        while model.mode != .browsing { presses(.escape) }
        presses(.character("3"))
        presses(.home)
        for _ in model.notes.rows where model.selectedNote?.text != text { presses(.down) }
        if model.selectedNote?.text != text { complain("there is no note «\(text)»") }
    }

    /// Marks notes of the list that is shown.
    mutating func marks(_ texts: String...) {
        for text in texts {
            selects(text)
            presses(.character(" "))
        }
    }

    /// Selects a person of the list.
    mutating func selects(person name: String) {
        while model.mode != .browsing { presses(.escape) }
        presses(.character("1"))
        presses(.home)
        for _ in model.people.rows where model.selectedPerson?.name != name { presses(.down) }
        if model.selectedPerson?.name != name { complain("there is nobody called «\(name)»") }
    }
}
