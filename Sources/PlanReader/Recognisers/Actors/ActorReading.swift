/// Who a clause charges, with the words that say so.
struct ActorReading: Sendable {
    var leads: [BodyMention] = []
    var coordinating: [BodyMention] = []
}
