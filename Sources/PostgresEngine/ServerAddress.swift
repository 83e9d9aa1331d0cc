/// Where a server is and how its connections behave.
struct ServerAddress: Sendable {
    /// In libpq's words; may hold a password.
    let words: String
    /// How long a statement waits for a lock.
    let patienceInSeconds: Double

    /// What a connection is told first. What is acknowledged is on disk, whatever the server's own setting says less.
    var greeting: String {
        """
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') NOT IN ('on', 'remote_apply');
        SET lock_timeout = \(Int(max(0.001, patienceInSeconds) * 1_000));
        SET standard_conforming_strings = on;
        SET client_min_messages = warning;
        SET TIME ZONE 'UTC'
        """
    }
}
