import Foundation

/// A running program with its process group; whatever it started ends with it.
struct ChildProcess {
    struct End {
        let status: Int32
        /// The signal that ended it, 0 when it ended by itself.
        let signal: Int32
    }

    private let id: pid_t

    /// Starts a command with nothing to read; what it prints goes to files, so that no pipe can fill up.
    init(_ command: [String], environment: [String], output: String, message: String) throws(DocumentFileError) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, message, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)

        var id: pid_t = 0
        let failure = Self.withCStrings(command) { arguments in
            Self.withCStrings(environment) { posix_spawn(&id, command[0], &actions, &attributes, arguments, $0) }
        }
        guard failure == 0 else { throw .noWorkingSpace(reason: String(cString: strerror(failure))) }
        self.id = id
    }

    /// Waits for the end; nil when the time was up or the work was called off, and the whole group was killed.
    func end(within seconds: Int) async -> End? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var pause = Duration.milliseconds(2)
        while true {
            var status: Int32 = 0
            if waitpid(id, &status, WNOHANG) == id {
                // Children that outlived it would go on without anybody waiting for them.
                kill(-id, SIGKILL)
                return End(status: (status >> 8) & 0xFF, signal: status & 0x7F)
            }
            if Task.isCancelled || ContinuousClock.now > deadline {
                kill(-id, SIGKILL)
                waitpid(id, &status, 0)
                return nil
            }
            try? await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(20))
        }
    }

    /// Calls a body with a null-terminated array of C strings.
    private static func withCStrings<Value>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value) -> Value {
        let pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers)
    }
}
