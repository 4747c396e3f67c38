package org.ramure.toolkit.hackathon.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonResults;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.Ranking;
import org.ramure.toolkit.hackathon.Team;
import org.ramure.toolkit.hackathon.TeamFeedback;
import org.ramure.toolkit.hackathon.store.HackathonGround.Seated;
import org.ramure.toolkit.hackathon.store.OpenedMarks.Marks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredHackathonResults implements HackathonResults {

    private static final int LONGEST_REASON = 1000;

    private final HackathonRows rows;
    private final HackathonGround ground;
    private final HackathonNames names;
    private final OpenedMarks opened;

    StoredHackathonResults(
            HackathonRows rows, HackathonGround ground, HackathonNames names, OpenedMarks opened) {
        this.rows = rows;
        this.ground = ground;
        this.names = names;
        this.opened = opened;
    }

    /** Organisers and the jury. */
    private Seated judging(HackathonVisitor caller, UUID hackathon) {
        return ground.seat(caller, hackathon)
                .filter(seated -> seated.part() != Part.PARTICIPANT)
                .orElseThrow(HackathonGround::unknown);
    }

    @Override
    public List<Juror> jury(HackathonVisitor caller, UUID hackathon) {
        judging(caller, hackathon);
        List<HackathonMemberEntity> jury = rows.jury(hackathon);
        Map<UUID, String> called = names.of(jury);
        return jury.stream()
                .map(m -> new Juror(m.id(), called.getOrDefault(m.id(), ""), m.handedIn()))
                .toList();
    }

    @Override
    public void openEarly(PersonId caller, UUID hackathon, String reason) {
        HackathonEntity found = ground.organiser(caller, hackathon).hackathon();
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new UserFacingException("toolkit.hackathon.open.reason", LONGEST_REASON);
        }
        if (rows.jury(hackathon).stream().noneMatch(HackathonMemberEntity::handedIn)) {
            throw new UserFacingException("toolkit.hackathon.open.nobody");
        }
        found.open(said, ground.now());
    }

    @Override
    public Optional<Result> result(HackathonVisitor caller, UUID hackathon) {
        Seated seated = judging(caller, hackathon);
        return opened.of(seated.hackathon()).map(this::result);
    }

    private Result result(Marks marks) {
        Map<UUID, List<String>> conflicts = new HashMap<>();
        List<String> absent = new ArrayList<>();
        for (HackathonMemberEntity juror : marks.jury()) {
            String name = marks.name(juror);
            if (juror.handedIn()) {
                marks.conflictsOf(juror)
                        .forEach(team ->
                                conflicts.computeIfAbsent(team, id -> new ArrayList<>()).add(name));
            } else {
                absent.add(name);
            }
        }
        return new Result(marks.ranking(), List.copyOf(absent), Map.copyOf(conflicts));
    }

    @Override
    public void publish(PersonId caller, UUID hackathon) {
        HackathonEntity found = ground.organiser(caller, hackathon).hackathon();
        if (!found.isOpened()) {
            throw new UserFacingException("toolkit.hackathon.publish.early");
        }
        found.publish(ground.now());
    }

    @Override
    public Optional<TeamFeedback> feedback(PersonId caller, UUID team) {
        HackathonTeamEntity row = ground.team(team);
        Seated seated = ground.require(caller, row.hackathon());
        boolean own =
                seated.member()
                        .flatMap(HackathonMemberEntity::team)
                        .filter(team::equals)
                        .isPresent();
        boolean mayRead =
                seated.part() == Part.ORGANISER || (own && seated.seen().state().published());
        if (seated.part() != Part.ORGANISER && !own) {
            throw HackathonGround.unknown();
        }
        return mayRead
                ? opened.of(seated.hackathon()).map(marks -> feedback(seated.seen(), marks, team))
                : Optional.empty();
    }

    private static TeamFeedback feedback(Hackathon hackathon, Marks marks, UUID id) {
        Team team =
                marks.teams().stream()
                        .filter(t -> t.id().equals(id))
                        .findFirst()
                        .orElseThrow(HackathonGround::unknown);
        Ranking ranking = marks.ranking();
        Optional<Ranking.Line> line = ranking.line(id);
        List<TeamFeedback.Judged> judged =
                line.map(l ->
                                hackathon.template().criteria().stream()
                                        .map(c ->
                                                new TeamFeedback.Judged(
                                                        c,
                                                        java.util.Objects.requireNonNull(
                                                                        l.criteria().get(c.id()))
                                                                .mean()))
                                        .toList())
                        .orElse(List.of());
        return new TeamFeedback(
                hackathon,
                team,
                hackathon.terms().ranksShown()
                        ? line.map(l ->
                                new TeamFeedback.Place(
                                        l.rank(),
                                        l.tied(),
                                        ranking.lines().size(),
                                        l.score(),
                                        ranking.decimals()))
                        : Optional.empty(),
                judged,
                marks.said(id),
                line.map(Ranking.Line::by).orElse(0));
    }

    @Override
    public Optional<List<Row>> everything(PersonId caller, UUID hackathon) {
        Seated seated = ground.organiser(caller, hackathon);
        return opened.of(seated.hackathon()).map(Marks::rows);
    }
}
