/// The limits that the operating system holds an outside program to.
struct ProgramFence {
    let megabytes: Int
    let seconds: Int
    let fileBytes: Int

    /// The command that sets the limits and then becomes the program: memory, processor time, size of any file, no core dumps.
    func command(_ program: String, _ arguments: [String]) -> [String] {
        let limits = "ulimit -c 0; ulimit -v \(megabytes * 1024); ulimit -t \(seconds); ulimit -f \(fileBytes / 512); exec \"$@\""
        return ["/bin/sh", "-c", limits, "sh", program] + arguments
    }
}
