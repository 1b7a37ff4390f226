import Glibc
import Support
import Testing

@testable import Session

/// Where a machine keeps what is this user's alone.
struct StateFolderTests {
    private let sessions = Sessions()

    private func chosen(_ variables: [String: String], _ temporary: String) -> StateFolder {
        StateFolder(environment: { variables[$0] }, temporary: temporary)
    }

    @Test func `it is where the system's rules say`() {
        let place = sessions.folder("etat")
        Disk.makeFolder(place)
        #expect(chosen(["XDG_STATE_HOME": place, "HOME": "/nulle/part"], "/rien").path == place + "/palabre")
        #expect(chosen(["HOME": place], "/rien").path == place + "/.local/state/palabre")
        #expect(chosen(["XDG_STATE_HOME": "relatif", "HOME": place], "/rien").path == place + "/.local/state/palabre")
        #expect(!chosen(["HOME": place], "/rien").isTemporary)
    }

    @Test func `where that cannot be written to, a private folder among the temporary ones stands in`() {
        let (home, temporary) = (sessions.folder("fichier"), sessions.folder("temporaire"))
        // Nothing can be made below a file, whoever one is.
        Disk.write(home, Array("x".utf8))
        Disk.makeFolder(temporary)
        let folder = chosen(["HOME": home], temporary)
        #expect(folder.isTemporary)
        #expect(folder.path == temporary + "/palabre-\(getuid())")
        var status = stat()
        #expect(stat(folder.path, &status) == 0 && status.st_mode & 0o077 == 0)
        #expect(chosen(["HOME": home], temporary) == folder)
        // One that others may write to is not trusted, nor is a link.
        chmod(folder.path, 0o777)
        #expect(chosen(["HOME": home], temporary).path == home + "/.local/state/palabre")
        rmdir(folder.path)
        symlink(sessions.path, folder.path)
        #expect(!chosen(["HOME": home], temporary).isTemporary)
    }
}
