/// Something that takes long, done in a thread of its own while the interface goes on.
public final class BackgroundJob<Answer: Sendable>: Sendable {
    private let answer = Monitor<Answer?>(nil)

    /// Starts it.
    /// - Parameter wake: rung when the answer is there.
    public init(wake: WakePipe, _ body: @escaping @Sendable () -> Answer) throws(SystemFault) {
        let answer = answer
        // Nobody waits for its end: a key that was pulled out must not keep the program from leaving.
        try BackgroundThread {
            let result = body()
            answer.with { $0 = result }
            wake.ring()
        }.detach()
    }

    /// The answer, once; nil while there is none.
    public func take() -> Answer? {
        answer.with { answer in
            defer { answer = nil }
            return answer
        }
    }
}
