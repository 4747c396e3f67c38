package org.ramure.toolkit.hackathon.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.Team;
import org.ramure.toolkit.hackathon.TeamFields;
import org.ramure.toolkit.hackathon.TeamRoom;
import org.ramure.toolkit.hackathon.TeamRooms;
import org.ramure.toolkit.hackathon.WorkFile;
import org.ramure.toolkit.hackathon.store.HackathonGround.Seated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredTeamRooms implements TeamRooms {

    private static final int LONGEST_NAME = 255;

    private final HackathonRows rows;
    private final HackathonGround ground;
    private final HackathonNames names;
    private final HackathonEntryRepository entries;
    private final HackathonSaving saving;
    private final RoomParts parts;

    StoredTeamRooms(
            HackathonRows rows,
            HackathonGround ground,
            HackathonNames names,
            HackathonEntryRepository entries,
            HackathonSaving saving,
            RoomParts parts) {
        this.rows = rows;
        this.ground = ground;
        this.names = names;
        this.entries = entries;
        this.saving = saving;
        this.parts = parts;
    }

    /** What a room is made of besides its rows. */
    @Component
    record RoomParts(TeamFields fields, HackathonFiles files, TeamBriefs briefs) {}

    @Override
    public Optional<TeamRoom> own(PersonId caller, UUID hackathon) {
        Seated seated = ground.require(caller, hackathon);
        return seated.member()
                .flatMap(HackathonMemberEntity::team)
                .flatMap(rows::team)
                .map(team -> room(seated, team));
    }

    @Override
    public TeamRoom open(PersonId caller, UUID team) {
        HackathonTeamEntity found = ground.team(team);
        return room(inside(caller, found), found);
    }

    /** An organiser, or somebody of this very team. */
    private Seated inside(PersonId caller, HackathonTeamEntity team) {
        Seated seated = ground.require(caller, team.hackathon());
        if (seated.part() != Part.ORGANISER && !isOf(seated, team)) {
            throw HackathonGround.unknown();
        }
        return seated;
    }

    private static boolean isOf(Seated seated, HackathonTeamEntity team) {
        return seated.member()
                .flatMap(HackathonMemberEntity::team)
                .filter(team.id()::equals)
                .isPresent();
    }

    private TeamRoom room(Seated seated, HackathonTeamEntity row) {
        Hackathon hackathon = seated.seen();
        Team team = team(seated, row.id());
        Map<String, Entry> texts =
                entries.findByOwnerId(row.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        HackathonEntryEntity::key, HackathonEntryEntity::toEntry));
        return new TeamRoom(
                hackathon,
                team,
                parts.briefs().readable(seated)
                        ? hackathon.template().brief(team.brief())
                        : Optional.empty(),
                texts,
                rows.file(row.id()).map(HackathonFileEntity::toFile),
                isOf(seated, row) && hackathon.state().workOpen());
    }

    private Team team(Seated seated, UUID id) {
        UUID hackathon = seated.hackathon().id();
        UUID me = seated.member().map(HackathonMemberEntity::id).orElse(new UUID(0, 0));
        return names.teams(rows.teams(hackathon), rows.members(hackathon), me).stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(HackathonGround::unknown);
    }

    /** Somebody of this team, while it may still change what it hands in. */
    private Seated writing(PersonId caller, HackathonTeamEntity team) {
        Seated seated = ground.require(caller, team.hackathon());
        if (!isOf(seated, team)) {
            throw HackathonGround.unknown();
        }
        if (!seated.seen().state().workOpen()) {
            throw new UserFacingException("toolkit.hackathon.work.closed");
        }
        return seated;
    }

    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId caller, UUID team, Typed sent) {
        HackathonTeamEntity found = ground.team(team);
        Seated seated = writing(caller, found);
        Typed typed = HackathonSaving.clean(sent);
        parts.fields().check(seated.hackathon().template(), team(seated, team), typed);
        return saving.save(
                new HackathonSaving.Place(
                        found.hackathon(), HackathonEntryEntity.Kind.WORK, team, team),
                typed,
                caller.value());
    }

    @Override
    public void attach(PersonId caller, UUID team, String name, InputStream content)
            throws IOException {
        HackathonTeamEntity found = ground.team(team);
        rows.lock(writing(caller, found).hackathon());
        StoredFile stored = parts.files().keep(content);
        Optional<HackathonFileEntity> before = rows.file(team);
        before.ifPresent(rows::remove);
        rows.flush();
        rows.add(new HackathonFileEntity(found, caller, plain(name), stored, ground.now()));
        before.ifPresent(row -> parts.files().delete(row.storedFile()));
    }

    /** A name without a path or control characters. */
    private static String plain(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String some = last.isEmpty() ? "fichier" : last;
        return some.length() > LONGEST_NAME ? some.substring(some.length() - LONGEST_NAME) : some;
    }

    @Override
    public void detach(PersonId caller, UUID team) {
        HackathonTeamEntity found = ground.team(team);
        rows.lock(writing(caller, found).hackathon());
        rows.file(team)
                .ifPresent(row -> {
                    rows.remove(row);
                    rows.flush();
                    parts.files().delete(row.storedFile());
                });
    }

    @Override
    public Optional<WorkFile.Download> file(HackathonVisitor caller, UUID team) {
        return rows.team(team)
                .filter(found ->
                        ground.seat(caller, found.hackathon())
                                .filter(seated ->
                                        seated.part() != Part.PARTICIPANT || isOf(seated, found))
                                .isPresent())
                .flatMap(found -> rows.file(team))
                .map(row ->
                        new WorkFile.Download(
                                row.toFile(), parts.files().pathOf(row.storedFile())));
    }

    @Override
    public long maxFileSize() {
        return parts.files().maxFile();
    }
}
