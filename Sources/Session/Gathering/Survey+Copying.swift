import Journal
import Workshop

extension Survey {
    /// Takes the files in: each is written aside, synced and renamed, so that a program that has the workshop open sees all of
    /// a file or none. Nothing of the other folder is written to.
    ///
    /// No program may write as one of the ``forks`` meanwhile: of a device that is open there cannot be a second history.
    public func copy(into home: String, fileSystem: FileSystem = .system) throws(SessionFault) {
        for copy in copies {
            let path = home + "/" + copy.name
            do throws(SystemFault) {
                try fileSystem.ensureFolder(home + "/\(copy.log.rawValue)")
                try fileSystem.replace(path, with: copy.bytes)
            } catch {
                throw .cannotWrite(path, error)
            }
        }
    }

    /// Devices of which this folder and the workshop tell two stories: machines, or state folders, that were copied.
    public var forks: [Device.ID] {
        var devices: [Device.ID] = []
        for copy in copies where copy.isFork && !devices.contains(copy.device) { devices.append(copy.device) }
        return devices
    }

    /// Whether something of the folder cannot be had.
    public var isIncomplete: Bool { !lacks.isEmpty || peopleWithoutName > 0 }

    /// How many people are on the list whose names have not come, for a people file is not there or not whole.
    public var peopleWithoutName: Int {
        guard isShortOfNames else { return 0 }
        return merged.attendees.values.count {
            $0.name.isEmpty && !$0.isErased && $0.mergedInto == nil && !$0.isSetAside
        }
    }

    /// Whether one of the events that come closed the session, and it is closed with them.
    public var isClosing: Bool {
        merged.isClosed
            && news.contains { entry in
                if case .event(let event) = entry.content { event is SessionClosed } else { false }
            }
    }

    /// How many notes, people and events come.
    ///
    /// Notes and people are those that will be seen: what was undone or set aside meanwhile is none, nor is a name that turned
    /// out to be somebody else's.
    public func counts() -> (notes: Int, people: Int, events: Int) {
        news.reduce(into: (notes: 0, people: 0, events: 0)) { counts, entry in
            counts.events += 1
            guard case .event(let event) = entry.content else { return }
            if let event = event as? ContributionAdded, let note = merged.contributions[event.id] {
                if !note.isSetAside, note.kind != .group { counts.notes += 1 }
            }
            if let event = event as? AttendeeAdded, let person = merged.attendees[event.id] {
                let isListed = person.mergedInto == nil && person.presence != .mentioned
                if isListed, !person.isSetAside, !person.isErased { counts.people += 1 }
            }
        }
    }
}
