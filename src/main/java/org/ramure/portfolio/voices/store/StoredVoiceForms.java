package org.ramure.portfolio.voices.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.catalogue.Framework;
import org.ramure.competences.Evidence;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.Grids;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.GridChanged;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what other transactions have committed: what stands is never an older snapshot. */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class StoredVoiceForms implements VoiceForms {

    private final VoiceRights rights;
    private final VoiceAsks asks;
    private final VoiceEntries entries;
    private final VoiceNames names;
    private final Grids grids;
    private final Evidence evidence;
    private final VoiceSending sending;

    StoredVoiceForms(
            VoiceRights rights,
            VoiceAsks asks,
            VoiceEntries entries,
            VoiceNames names,
            Grids grids,
            Evidence evidence,
            VoiceSending sending) {
        this.rights = rights;
        this.asks = asks;
        this.entries = entries;
        this.names = names;
        this.grids = grids;
        this.evidence = evidence;
        this.sending = sending;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> given(PersonId caller) {
        List<VoiceAskEntity> waiting = asks.waitingFor(caller.value());
        Map<PersonId, String> learners =
                names.all(
                        waiting.stream()
                                .map(ask -> ask.round().person())
                                .collect(Collectors.toSet()));
        return waiting.stream()
                .map(ask ->
                        new Given(
                                ask.id(),
                                learners.getOrDefault(ask.round().person(), ""),
                                ask.round().label(),
                                ask.askedAt()))
                .toList();
    }

    /** The grid this form was begun on, or today's for one that begins now. */
    private Framework grid(VoiceAskEntity ask) {
        String framework = ask.round().framework();
        return Optional.ofNullable(ask.gridVersion())
                .flatMap(version -> grids.at(framework, version))
                .or(() -> begin(ask, framework))
                .orElseThrow(() -> new UserFacingException("portfolio.voices.noGrid"));
    }

    private Optional<Framework> begin(VoiceAskEntity ask, String framework) {
        Optional<Framework> today = grids.show(framework);
        today.ifPresent(grid -> ask.grid(grid.version()));
        return today;
    }

    @Override
    public Form open(Speaker speaker, UUID id) {
        VoiceAskEntity ask = rights.spoken(speaker, id);
        VoiceRoundEntity round = ask.round();
        Framework grid = grid(ask);
        Optional<String> newer =
                grids.show(round.framework())
                        .map(Framework::version)
                        .filter(version -> !version.equals(grid.version()));
        return new Form(
                ask.id(),
                ask.voice(),
                names.of(round.person()),
                round.label(),
                ask.message(),
                round.isBlind(),
                grid,
                newer,
                standing(ask),
                proofs(ask),
                Optional.ofNullable(ask.sentAt()));
    }

    private Map<String, Entry> standing(VoiceAskEntity ask) {
        return entries.findByAskId(ask.id()).stream()
                .collect(Collectors.toMap(VoiceEntryEntity::fieldKey, VoiceEntryEntity::toEntry));
    }

    private List<EvidenceItem> proofs(VoiceAskEntity ask) {
        Set<UUID> shown = ask.proofs();
        return shown.isEmpty()
                ? List.of()
                : evidence.of(ask.round().person(), ask.round().framework()).stream()
                        .filter(item -> shown.contains(item.id()) && !item.isWithdrawn())
                        .toList();
    }

    @Override
    public Saving save(Speaker speaker, UUID id, Typed sent) {
        VoiceAskEntity ask = rights.spoken(speaker, id);
        if (ask.isSent()) {
            throw new UserFacingException("portfolio.voices.sent");
        }
        Typed typed = new Typed(sent.key(), clean(sent.value()), sent.base());
        sending.check(grid(ask), ask, typed);
        boolean stored =
                entries.findByAskIdAndFieldKey(id, typed.key())
                                .map(row ->
                                        entries.replace(
                                                row.id(),
                                                typed.value(),
                                                rights.now(),
                                                typed.base()))
                                .orElseGet(() -> begin(id, typed))
                        == 1;
        Entry now = entries.findByAskIdAndFieldKey(id, typed.key()).orElseThrow().toEntry();
        return stored || now.content().equals(typed.value())
                ? new Saving.Saved(now)
                : new Saving.Conflict(now);
    }

    private int begin(UUID ask, Typed typed) {
        return entries.insertOnce(Uuids.next(), ask, typed.key(), typed.value(), rights.now());
    }

    @Override
    public void send(Speaker speaker, UUID id, boolean onSeenVersion) {
        VoiceRoundEntity round = sending.locked(id);
        VoiceAskEntity ask = rights.spoken(speaker, id);
        if (ask.isSent()) {
            return;
        }
        Framework grid = grid(ask);
        String today = grids.show(round.framework()).map(Framework::version).orElse("");
        if (!today.equals(grid.version()) && !onSeenVersion) {
            throw new GridChanged(grid.version(), today);
        }
        sending.send(speaker, ask, grid, standing(ask));
    }

    @Override
    public void retake(Speaker speaker, UUID id) {
        VoiceAskEntity ask = rights.spoken(speaker, id);
        if (ask.isSent()) {
            throw new UserFacingException("portfolio.voices.sent");
        }
        begin(ask, ask.round().framework());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Evidence.Download> proof(Speaker speaker, UUID id, UUID proof) {
        VoiceAskEntity ask = rights.spoken(speaker, id);
        return ask.proofs().contains(proof)
                ? evidence.open(ask.round().person(), proof)
                : Optional.empty();
    }

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
