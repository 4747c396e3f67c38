package org.ramure.portfolio.voices.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.VoiceThreads.Head;
import org.ramure.portfolio.voices.VoiceThreads.Message;
import org.ramure.portfolio.voices.VoiceThreads.Side;
import org.springframework.stereotype.Component;

/** Threads as they are listed and read: a fixed number of statements for any number. */
@Component
class TalkHeads {

    private final VoiceTalks talks;
    private final VoiceNames names;

    TalkHeads(VoiceTalks talks, VoiceNames names) {
        this.talks = talks;
        this.names = names;
    }

    List<Head> of(List<VoiceThreadEntity> threads, Function<VoiceThreadEntity, Side> side) {
        if (threads.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = threads.stream().map(VoiceThreadEntity::id).toList();
        Map<UUID, List<VoiceMessageEntity>> messages =
                talks.messages(ids).stream()
                        .collect(Collectors.groupingBy(VoiceMessageEntity::thread));
        List<VoiceTalks.Read> reads = talks.reads(ids);
        Map<PersonId, String> known =
                names.all(
                        threads.stream()
                                .map(thread -> thread.ask().round().person())
                                .collect(Collectors.toSet()));
        return threads.stream()
                .map(thread ->
                        head(
                                thread,
                                side.apply(thread),
                                messages.getOrDefault(thread.id(), List.of()),
                                reads,
                                known))
                .sorted(
                        Comparator.comparing((Head head) -> head.last().orElse(Instant.EPOCH))
                                .reversed())
                .toList();
    }

    private static Head head(
            VoiceThreadEntity thread,
            Side side,
            List<VoiceMessageEntity> messages,
            List<VoiceTalks.Read> reads,
            Map<PersonId, String> known) {
        Instant read = readBy(thread.id(), side, reads).orElse(Instant.EPOCH);
        return new Head(
                thread.about(),
                side,
                known.getOrDefault(thread.ask().round().person(), ""),
                thread.ask().voice(),
                thread.ask().round().label(),
                messages.stream().map(VoiceMessageEntity::writtenAt).max(Instant::compareTo),
                messages.stream()
                        .filter(message -> message.side() != side)
                        .filter(message -> message.writtenAt().isAfter(read))
                        .count());
    }

    private static Optional<Instant> readBy(
            UUID thread, Side side, Collection<VoiceTalks.Read> reads) {
        return reads.stream()
                .filter(read -> read.thread().equals(thread) && read.side() == side)
                .map(VoiceTalks.Read::at)
                .findFirst();
    }

    List<Message> messages(VoiceThreadEntity thread) {
        List<VoiceMessageEntity> all = talks.messages(List.of(thread.id()));
        List<VoiceTalks.Read> reads = talks.reads(List.of(thread.id()));
        Map<PersonId, String> known =
                names.all(
                        all.stream()
                                .flatMap(message -> message.author().stream())
                                .collect(Collectors.toSet()));
        return all.stream()
                .map(message ->
                        new Message(
                                message.id(),
                                message.side(),
                                author(thread, message, known),
                                message.body(),
                                message.writtenAt(),
                                isSeen(message, reads)))
                .toList();
    }

    private static String author(
            VoiceThreadEntity thread, VoiceMessageEntity message, Map<PersonId, String> known) {
        return message.side() == Side.VOICE && thread.ask().isGuest()
                ? thread.ask().guest().name()
                : message.author().map(who -> known.getOrDefault(who, "")).orElse("");
    }

    private static boolean isSeen(VoiceMessageEntity message, List<VoiceTalks.Read> reads) {
        return reads.stream()
                .filter(read -> read.side() != message.side())
                .anyMatch(read -> !read.at().isBefore(message.writtenAt()));
    }
}
