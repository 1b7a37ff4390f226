import Glibc

/// A thread of the system's, without Foundation.
struct BackgroundThread: Sendable {
    private let handle: pthread_t

    /// Starts it. Signals go to other threads: the program's own handlers expect the main one.
    init(_ body: @escaping @Sendable () -> Void) throws(SystemFault) {
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var handle = pthread_t()
        let box = Unmanaged.passRetained(Body(run: body))
        let code = pthread_create(
            &handle, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            throw SystemFault(.thread, code)
        }
        self.handle = handle
    }

    /// Waits for its end: once.
    func join() { pthread_join(handle, nil) }

    /// Lets it end by itself, instead of `join`.
    func detach() { pthread_detach(handle) }

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
