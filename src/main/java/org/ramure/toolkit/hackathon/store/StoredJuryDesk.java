package org.ramure.toolkit.hackathon.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.EntryCheck;
import org.ramure.assessment.Saving;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.JuryDesk;
import org.ramure.toolkit.hackathon.JuryFields;
import org.ramure.toolkit.hackathon.JuryPage;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.Team;
import org.ramure.toolkit.hackathon.WorkFile;
import org.ramure.toolkit.hackathon.store.HackathonEntryEntity.Kind;
import org.ramure.toolkit.hackathon.store.HackathonGround.Seated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class StoredJuryDesk implements JuryDesk {

    private final HackathonRows rows;
    private final HackathonGround ground;
    private final HackathonNames names;
    private final HackathonEntryRepository entries;
    private final HackathonSaving saving;
    private final JuryFields fields;
    private final JuryOpening opening;

    StoredJuryDesk(
            HackathonRows rows,
            HackathonGround ground,
            HackathonNames names,
            HackathonEntryRepository entries,
            HackathonSaving saving,
            JuryFields fields,
            JuryOpening opening) {
        this.rows = rows;
        this.ground = ground;
        this.names = names;
        this.entries = entries;
        this.saving = saving;
        this.fields = fields;
        this.opening = opening;
    }

    @Override
    public Optional<UUID> hackathonOf(HackathonVisitor.JuryGuest guest) {
        return ground.hackathonOf(guest);
    }

    @Override
    public Optional<UUID> juror(HackathonVisitor caller, UUID hackathon) {
        return ground.seat(caller, hackathon)
                .filter(seated -> seated.part() == Part.JURY)
                .map(seated -> seated.row().id());
    }

    @Override
    public Optional<JuryPage> open(HackathonVisitor caller, UUID hackathon) {
        return ground.seat(caller, hackathon)
                .filter(seated -> seated.part() == Part.JURY)
                .map(this::page);
    }

    private JuryPage page(Seated seated) {
        Hackathon hackathon = seated.seen();
        HackathonMemberEntity me = seated.row();
        Map<UUID, Map<String, Entry>> own = new HashMap<>();
        entries.findByOwnerId(me.id())
                .forEach(e ->
                        own.computeIfAbsent(e.team(), team -> new HashMap<>())
                                .put(e.key(), e.toEntry()));
        Map<UUID, Map<String, String>> work = new HashMap<>();
        entries.findByHackathonIdAndKind(hackathon.id(), Kind.WORK)
                .forEach(e ->
                        work.computeIfAbsent(e.team(), team -> new HashMap<>())
                                .put(e.key(), e.content()));
        Map<UUID, WorkFile> files =
                rows.files(hackathon.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        HackathonFileEntity::team, HackathonFileEntity::toFile));
        Set<UUID> conflicts = conflicts(me);
        List<JuryPage.Sheet> sheets = new ArrayList<>();
        for (Team team :
                names.teams(rows.teams(hackathon.id()), rows.members(hackathon.id()), me.id())) {
            Map<String, Entry> written = own.getOrDefault(team.id(), Map.of());
            sheets.add(
                    new JuryPage.Sheet(
                            team,
                            work.getOrDefault(team.id(), Map.of()),
                            Optional.ofNullable(files.get(team.id())),
                            conflicts.contains(team.id()),
                            written,
                            JuryFields.missing(hackathon.template(), texts(written))));
        }
        return new JuryPage(
                hackathon,
                me.id(),
                names.of(List.of(me)).getOrDefault(me.id(), ""),
                me.handedInAt(),
                List.copyOf(sheets));
    }

    private static Map<String, String> texts(Map<String, Entry> entries) {
        return entries.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().content()));
    }

    private Set<UUID> conflicts(HackathonMemberEntity juror) {
        return rows.conflicts(juror.hackathon()).stream()
                .filter(c -> c.juror().equals(juror.id()))
                .map(HackathonConflictEntity::team)
                .collect(Collectors.toSet());
    }

    /** A member of the jury whose sheets are still open, and stay so until the transaction ends. */
    private Seated marking(HackathonVisitor caller, UUID hackathon) {
        Seated seated = ground.juror(caller, hackathon);
        rows.lock(seated.row());
        if (seated.hackathon().isOpened()) {
            throw new UserFacingException("toolkit.hackathon.jury.closed");
        }
        if (seated.row().handedIn()) {
            throw new UserFacingException("toolkit.hackathon.jury.handedIn");
        }
        return seated;
    }

    @Override
    public Saving save(HackathonVisitor caller, UUID hackathon, UUID team, Typed sent) {
        Seated seated = marking(caller, hackathon);
        ground.team(team, hackathon);
        Typed typed = HackathonSaving.clean(sent);
        if (conflicts(seated.row()).contains(team)) {
            throw new UserFacingException("toolkit.hackathon.jury.conflicted");
        }
        EntryCheck.check(fields.of(seated.hackathon().template(), Language.FR), typed);
        UUID juror = seated.row().id();
        return saving.save(
                new HackathonSaving.Place(hackathon, Kind.MARK, juror, team),
                typed,
                seated.row().person().map(p -> p.value()).orElse(juror));
    }

    @Override
    public void conflict(HackathonVisitor caller, UUID hackathon, UUID team, boolean declared) {
        Seated seated = marking(caller, hackathon);
        ground.team(team, hackathon);
        UUID juror = seated.row().id();
        Optional<HackathonConflictEntity> standing =
                rows.conflicts(hackathon).stream()
                        .filter(c -> c.juror().equals(juror) && c.team().equals(team))
                        .findFirst();
        if (declared && standing.isEmpty()) {
            rows.add(new HackathonConflictEntity(hackathon, juror, team, ground.now()));
        } else if (!declared) {
            standing.ifPresent(rows::remove);
        }
    }

    @Override
    public void handIn(HackathonVisitor caller, UUID hackathon) {
        rows.lock(ground.juror(caller, hackathon).hackathon());
        Seated seated = marking(caller, hackathon);
        JuryPage page = page(seated);
        if (page.sheets().isEmpty()) {
            throw new UserFacingException("toolkit.hackathon.jury.noTeams");
        }
        for (JuryPage.Sheet sheet : page.sheets()) {
            if (!sheet.conflict() && sheet.missing() > 0) {
                throw new UserFacingException(
                        "toolkit.hackathon.jury.missing", sheet.missing(), sheet.team().name());
            }
        }
        seated.row().handIn(ground.now());
        rows.flush();
        opening.openIfAllAreIn(hackathon);
    }

    @Override
    public void takeBack(HackathonVisitor caller, UUID hackathon) {
        Seated seated = ground.juror(caller, hackathon);
        rows.lock(seated.hackathon());
        rows.lock(seated.row());
        if (seated.hackathon().isOpened()) {
            throw new UserFacingException("toolkit.hackathon.jury.closed");
        }
        seated.row().handIn(null);
    }
}
