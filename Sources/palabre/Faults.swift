import Console
import Glibc
import Journal
import Phrases
import Session
import Workshop

/// What went wrong below, in sentences.
extension Phrases {
    func fault(_ fault: SessionFault) -> String {
        switch fault {
        case .notAWorkshop(""), .cannotCreate("", _): noFolderName
        case .notAWorkshop(let path): isFile(path) ? fileIsNoWorkshop(path) : notAWorkshop(path)
        case .alreadyAWorkshop(let path): alreadyAWorkshop(path)
        case .folderNotEmpty(let path): folderNotEmpty(path)
        case .cannotCreate(let path, let fault): cannotCreate(path, system(fault))
        case .cannotRead(let path, let fault): cannotRead(path, system(fault))
        case .cannotWrite(let path, let fault): cannotWrite(path, system(fault))
        case .cannotStart(let fault): cannotStart(system(fault))
        case .readOnly(let path): folderIsReadOnly(path)
        case .damaged(let file, let damage): fileIsDamaged(file, damage.line, flaw(damage.flaw))
        case .tooLong: refusedTooLong(48)
        case .notWriting: openedForReading
        case .notSaved(let failure): notSaved(failure.path, system(failure.fault))
        }
    }

    private func isFile(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT != S_IFDIR
    }

    func notice(_ notice: Notice) -> String {
        switch notice {
        case .tornTail(let tail): tornTail(tail.file, tail.bytes, tail.aside)
        case .file(let name, let problem), .ownFileLeft(let name, let problem): fileProblem(name, problem)
        case .forked(let device): forkedDevice(device.rawValue)
        case .secondProgram: secondProgram
        case .folder(.syncRefused(let folder)): syncRefused(folder)
        case .folder(.modesRefused(let file)): modesRefused(file)
        case .folder(.rewritten(let file, let aside)): fileRewritten(file, aside)
        case .rescued(let count): rescued(count)
        case .rescueWaits(let count, let folder): rescueWaits(count, folder)
        case .unreachable(let fault): folderUnreachable(system(fault))
        case .unknownEvents(let count): unknownEvents(count)
        }
    }

    func fileProblem(_ name: String, _ problem: FileProblem) -> String {
        switch problem {
        case .damaged(let damage): fileIsDamaged(name, damage.line, flaw(damage.flaw))
        case .newer: fileIsNewer(name)
        case .otherWorkshop: fileOfAnotherWorkshop(name)
        case .otherDevice: fileOfAnotherDevice(name)
        case .notAFile: notAFile(name)
        case .tooLarge: fileTooLarge(name)
        case .unreadable(let fault): cannotRead(name, system(fault))
        }
    }

    /// Of a folder from elsewhere, in words that may go on a line with others.
    func lack(_ lack: Survey.Lack) -> String {
        switch lack.reason {
        case .empty, .left(.damaged): fileHasNoBeginning(lack.file)
        case .damaged(let damage): fileIsTakenInPart(lack.file, line: damage.line)
        case .cut: fileIsCut(lack.file)
        case .left(let problem): fileLeft(lack.file, fileProblem(lack.file, problem).withoutFullStop)
        }
    }

    func flaw(_ flaw: Flaw) -> String {
        switch flaw {
        case .syntax(let at): flawSyntax(at + 1)
        case .encoding(let at): flawEncoding(at + 1)
        case .duplicateKey(let at): flawDuplicateKey(at + 1)
        case .depth: flawDepth
        case .length: flawLength
        case .sum: flawSum
        case .order: flawOrder
        case .clock: flawClock
        }
    }

    func system(_ fault: SystemFault) -> String {
        switch fault.code {
        case ENOSPC, EDQUOT: diskFull
        case EROFS: diskReadOnly
        case EACCES, EPERM: notAllowed
        case ENOENT: notFound
        case ENOTDIR: notAFolder
        case EISDIR: isAFolder
        case EIO: diskFails
        case ESTALE: changedByAnother
        case EFBIG: tooLarge
        case EEXIST: alreadyThere
        case ENAMETOOLONG: nameTooLong
        case ELOOP: isALink
        default: String(cString: strerror(fault.code))
        }
    }
}
