package org.ramure.toolkit.hackathon.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.HackathonTeams;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.Team;
import org.ramure.toolkit.hackathon.TeamDealing;
import org.ramure.toolkit.hackathon.store.HackathonGround.Seated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredHackathonTeams implements HackathonTeams {

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final int LONGEST_NAME = 120;
    private static final int MOST = 40;

    private final HackathonRows rows;
    private final HackathonGround ground;
    private final HackathonNames names;
    private final HackathonEntryRepository entries;
    private final HackathonFiles files;
    private final TeamBriefs briefs;
    private final Translations translations;

    StoredHackathonTeams(
            HackathonRows rows,
            HackathonGround ground,
            HackathonNames names,
            HackathonEntryRepository entries,
            HackathonFiles files,
            TeamBriefs briefs,
            Translations translations) {
        this.rows = rows;
        this.ground = ground;
        this.names = names;
        this.entries = entries;
        this.files = files;
        this.briefs = briefs;
        this.translations = translations;
    }

    @Override
    public List<Team> all(PersonId caller, UUID hackathon) {
        Seated seated = ground.require(caller, hackathon);
        return names.teams(
                rows.teams(hackathon),
                rows.members(hackathon),
                seated.member().map(HackathonMemberEntity::id).orElse(new UUID(0, 0)));
    }

    @Override
    public UUID add(PersonId caller, UUID hackathon, String name) {
        Seated seated = ground.organiser(caller, hackathon);
        refuseFixed(hackathon);
        return add(seated.hackathon().id(), named(name)).id();
    }

    private HackathonTeamEntity add(UUID hackathon, String name) {
        List<HackathonTeamEntity> teams = rows.teams(hackathon);
        if (teams.size() >= MOST) {
            throw new UserFacingException("toolkit.hackathon.team.many", MOST);
        }
        int last = teams.stream().mapToInt(HackathonTeamEntity::pitch).max().orElse(0);
        var team = new HackathonTeamEntity(hackathon, name, last + 1);
        rows.add(team);
        rows.flush();
        return team;
    }

    private static String named(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new UserFacingException("toolkit.hackathon.team.name.invalid", LONGEST_NAME);
        }
        return plain;
    }

    /** What the jury has begun to hand in stands for these teams. */
    private void refuseFixed(UUID hackathon) {
        if (rows.jury(hackathon).stream().anyMatch(HackathonMemberEntity::handedIn)) {
            throw new UserFacingException("toolkit.hackathon.team.fixed");
        }
    }

    private HackathonTeamEntity organised(PersonId caller, UUID team) {
        HackathonTeamEntity found = ground.team(team);
        ground.organiser(caller, found.hackathon());
        return found;
    }

    @Override
    public void rename(PersonId caller, UUID team, String name) {
        organised(caller, team).rename(named(name));
    }

    @Override
    public void remove(PersonId caller, UUID team, boolean withWork) {
        HackathonTeamEntity found = organised(caller, team);
        refuseFixed(found.hackathon());
        if (entries.existsByTeamIdAndKind(team, HackathonEntryEntity.Kind.MARK)) {
            throw new UserFacingException("toolkit.hackathon.team.marked");
        }
        Optional<HackathonFileEntity> file = rows.file(team);
        boolean works =
                file.isPresent()
                        || entries.existsByTeamIdAndKind(team, HackathonEntryEntity.Kind.WORK);
        if (works && !withWork) {
            throw new UserFacingException("toolkit.hackathon.team.works");
        }
        rows.erase(found);
        file.ifPresent(row -> files.delete(row.storedFile()));
    }

    @Override
    public void place(PersonId caller, UUID participant, Optional<UUID> team) {
        HackathonMemberEntity member =
                rows.member(participant)
                        .filter(m -> m.part() == Part.PARTICIPANT)
                        .orElseThrow(HackathonGround::unknown);
        ground.organiser(caller, member.hackathon());
        put(member, team);
    }

    private void put(HackathonMemberEntity member, Optional<UUID> team) {
        refuseFixed(member.hackathon());
        team.ifPresent(id -> {
            ground.team(id, member.hackathon());
            long there =
                    rows.members(member.hackathon()).stream()
                            .filter(m -> !m.id().equals(member.id()))
                            .filter(m -> m.team().filter(id::equals).isPresent())
                            .count();
            if (there >= LARGEST) {
                throw new UserFacingException("toolkit.hackathon.team.full", LARGEST);
            }
        });
        member.team(team.orElse(null));
    }

    @Override
    public void deal(PersonId caller, UUID hackathon, int size) {
        Seated seated = ground.organiser(caller, hackathon);
        refuseFixed(hackathon);
        if (size < SMALLEST || size > LARGEST) {
            throw new UserFacingException("toolkit.hackathon.team.size", SMALLEST, LARGEST);
        }
        List<HackathonMemberEntity> all =
                rows.members(hackathon).stream().filter(m -> m.part() == Part.PARTICIPANT).toList();
        List<HackathonMemberEntity> open = all.stream().filter(m -> m.team().isEmpty()).toList();
        if (open.isEmpty() || all.size() < SMALLEST) {
            throw new UserFacingException("toolkit.hackathon.team.nobody");
        }
        List<HackathonTeamEntity> teams = new ArrayList<>(rows.teams(hackathon));
        List<Integer> sizes =
                teams.stream()
                        .map(t ->
                                (int)
                                        all.stream()
                                                .filter(m ->
                                                        m.team().filter(t.id()::equals).isPresent())
                                                .count())
                        .toList();
        List<List<HackathonMemberEntity>> dealt = TeamDealing.deal(open, sizes, size, RANDOM);
        Language language = seated.hackathon().terms().languages().iterator().next();
        for (int i = 0; i < dealt.size(); i++) {
            if (i >= teams.size()) {
                teams.add(
                        add(
                                hackathon,
                                translations.text(
                                        language, "toolkit.hackathon.team.numbered", i + 1)));
            }
            UUID team = teams.get(i).id();
            dealt.get(i).forEach(member -> member.team(team));
        }
    }

    @Override
    public void join(PersonId caller, UUID team) {
        UUID hackathon = ground.team(team).hackathon();
        put(chooser(caller, hackathon), Optional.of(team));
    }

    @Override
    public void leave(PersonId caller, UUID team) {
        HackathonMemberEntity member = chooser(caller, ground.team(team).hackathon());
        if (member.team().filter(team::equals).isPresent()) {
            put(member, Optional.empty());
        }
    }

    /** A participant who may choose, while nobody else does. */
    private HackathonMemberEntity chooser(PersonId caller, UUID hackathon) {
        Seated seated = ground.require(caller, hackathon);
        if (seated.part() != Part.PARTICIPANT) {
            throw HackathonGround.unknown();
        }
        rows.lock(seated.hackathon());
        if (!seated.hackathon().terms().joining()) {
            throw new UserFacingException("toolkit.hackathon.team.notYours");
        }
        return seated.row();
    }

    @Override
    public void brief(PersonId caller, UUID team, String brief) {
        HackathonTeamEntity found = ground.team(team);
        Seated seated = ground.require(caller, found.hackathon());
        refuseFixed(found.hackathon());
        briefs.choose(seated, found, brief);
    }

    @Override
    public void drawBriefs(PersonId caller, UUID hackathon) {
        Seated seated = ground.organiser(caller, hackathon);
        refuseFixed(hackathon);
        briefs.draw(seated.hackathon().template(), rows.teams(hackathon), RANDOM);
    }

    @Override
    public void drawOrder(PersonId caller, UUID hackathon) {
        ground.organiser(caller, hackathon);
        List<HackathonTeamEntity> teams = new ArrayList<>(rows.teams(hackathon));
        for (int i = teams.size() - 1; i > 0; i--) {
            Collections.swap(teams, i, RANDOM.nextInt(i + 1));
        }
        number(teams);
    }

    private static void number(List<HackathonTeamEntity> teams) {
        for (int i = 0; i < teams.size(); i++) {
            teams.get(i).pitch(i + 1);
        }
    }

    @Override
    public void move(PersonId caller, UUID team, int by) {
        HackathonTeamEntity found = organised(caller, team);
        List<HackathonTeamEntity> teams = new ArrayList<>(rows.teams(found.hackathon()));
        int from = teams.indexOf(found);
        int to = from + Integer.signum(by);
        if (to >= 0 && to < teams.size()) {
            Collections.swap(teams, from, to);
        }
        number(teams);
    }
}
