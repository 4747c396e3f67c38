package org.ramure.toolkit.hackathon.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.toolkit.hackathon.HackathonResults.Row;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.JuryFields;
import org.ramure.toolkit.hackathon.Ranking;
import org.ramure.toolkit.hackathon.Ranking.Marked;
import org.ramure.toolkit.hackathon.Ranking.Ranked;
import org.ramure.toolkit.hackathon.Team;
import org.ramure.toolkit.hackathon.TeamFeedback.Said;
import org.ramure.toolkit.hackathon.store.HackathonEntryEntity.Kind;
import org.springframework.stereotype.Component;

/** The one place where marks of several people are read together: only once they are open. */
@Component
class OpenedMarks {

    private final HackathonRows rows;
    private final HackathonNames names;
    private final HackathonEntryRepository entries;

    OpenedMarks(HackathonRows rows, HackathonNames names, HackathonEntryRepository entries) {
        this.rows = rows;
        this.names = names;
        this.entries = entries;
    }

    Optional<Marks> of(HackathonEntity hackathon) {
        if (!hackathon.isOpened()) {
            return Optional.empty();
        }
        List<HackathonMemberEntity> members = rows.members(hackathon.id());
        List<HackathonMemberEntity> jury =
                members.stream().filter(HackathonMemberEntity::judges).toList();
        Map<Sheet, Map<String, String>> texts = new HashMap<>();
        entries.findByHackathonIdAndKind(hackathon.id(), Kind.MARK)
                .forEach(e ->
                        texts.computeIfAbsent(new Sheet(e.owner(), e.team()), s -> new HashMap<>())
                                .put(e.key(), e.content()));
        Set<Sheet> conflicts = new HashSet<>();
        rows.conflicts(hackathon.id()).forEach(c -> conflicts.add(new Sheet(c.juror(), c.team())));
        return Optional.of(
                new Marks(
                        hackathon.template(),
                        names.teams(rows.teams(hackathon.id()), members, new UUID(0, 0)),
                        jury,
                        names.of(jury),
                        texts,
                        conflicts));
    }

    /** What one member of the jury says of one team. */
    record Sheet(UUID juror, UUID team) {}

    /** Everything of one hackathon; what was not handed in, or in a conflict, does not count. */
    record Marks(
            HackathonTemplate template,
            List<Team> teams,
            List<HackathonMemberEntity> jury,
            Map<UUID, String> names,
            Map<Sheet, Map<String, String>> texts,
            Set<Sheet> conflicts) {

        String name(HackathonMemberEntity juror) {
            return names.getOrDefault(juror.id(), "");
        }

        List<UUID> conflictsOf(HackathonMemberEntity juror) {
            return teams.stream()
                    .map(Team::id)
                    .filter(team -> conflicts.contains(new Sheet(juror.id(), team)))
                    .toList();
        }

        private boolean counts(HackathonMemberEntity juror, Team team) {
            return juror.handedIn() && !conflicts.contains(new Sheet(juror.id(), team.id()));
        }

        private Map<String, String> texts(HackathonMemberEntity juror, Team team) {
            return texts.getOrDefault(new Sheet(juror.id(), team.id()), Map.of());
        }

        Ranking ranking() {
            List<Marked> sheets = new ArrayList<>();
            for (Team team : teams) {
                for (HackathonMemberEntity juror : jury) {
                    if (counts(juror, team)) {
                        Map<String, Integer> marks = new HashMap<>();
                        template.criteria()
                                .forEach(c ->
                                        JuryFields.mark(c, texts(juror, team))
                                                .ifPresent(mark -> marks.put(c.id(), mark)));
                        sheets.add(new Marked(juror.id(), team.id(), marks));
                    }
                }
            }
            return Ranking.of(
                    template.criteria(),
                    teams.stream().map(t -> new Ranked(t.id(), t.name())).toList(),
                    sheets);
        }

        /** What was written to a team, sorted so that no order says who wrote it. */
        List<Said> said(UUID id) {
            Team team =
                    teams.stream()
                            .filter(t -> t.id().equals(id))
                            .findFirst()
                            .orElseThrow(HackathonGround::unknown);
            return template.feedback().prompts().stream()
                    .map(prompt ->
                            new Said(
                                    prompt,
                                    jury.stream()
                                            .filter(juror -> counts(juror, team))
                                            .map(juror ->
                                                    texts(juror, team)
                                                            .getOrDefault(
                                                                    JuryFields.WORDS + prompt.id(),
                                                                    "")
                                                            .strip())
                                            .filter(text -> !text.isEmpty())
                                            .sorted()
                                            .toList()))
                    .toList();
        }

        List<Row> rows() {
            List<Row> all = new ArrayList<>();
            for (Team team : teams) {
                for (HackathonMemberEntity juror : jury) {
                    if (counts(juror, team)) {
                        Map<String, String> said = texts(juror, team);
                        fields().stream()
                                .filter(field -> !said.getOrDefault(field, "").isBlank())
                                .forEach(field ->
                                        all.add(
                                                row(
                                                        team,
                                                        juror,
                                                        field,
                                                        said.getOrDefault(field, ""))));
                    } else {
                        all.add(row(team, juror, "", ""));
                    }
                }
            }
            return List.copyOf(all);
        }

        private Row row(Team team, HackathonMemberEntity juror, String field, String value) {
            return new Row(
                    team,
                    name(juror),
                    conflicts.contains(new Sheet(juror.id(), team.id())),
                    !juror.handedIn(),
                    field,
                    value);
        }

        private List<String> fields() {
            List<String> all = new ArrayList<>();
            template.criteria().forEach(c -> all.add(JuryFields.MARK + c.id()));
            template.feedback().prompts().forEach(p -> all.add(JuryFields.WORDS + p.id()));
            all.add(JuryFields.REMARK);
            return all;
        }
    }
}
