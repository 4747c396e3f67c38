package org.ramure.toolkit.hackathon.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.HackathonTemplate.Brief;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.store.HackathonGround.Seated;
import org.springframework.stereotype.Component;

/** Which team works on which territory, and from when its people may read it. */
@Component
class TeamBriefs {

    private final HackathonGround ground;

    TeamBriefs(HackathonGround ground) {
        this.ground = ground;
    }

    /** Organisers choose for every team, participants for theirs where they may. */
    void choose(Seated seated, HackathonTeamEntity team, String brief) {
        boolean own =
                seated.part() == Part.PARTICIPANT
                        && seated.row().team().filter(team.id()::equals).isPresent();
        if (seated.part() != Part.ORGANISER && !own) {
            throw HackathonGround.unknown();
        }
        if (own && !seated.hackathon().terms().joining()) {
            throw new UserFacingException("toolkit.hackathon.team.notYours");
        }
        if (!brief.isEmpty() && seated.hackathon().template().brief(brief).isEmpty()) {
            throw HackathonGround.unknown();
        }
        team.brief(brief);
    }

    /** Each team without a brief gets one of those that fewest teams have. */
    void draw(HackathonTemplate template, List<HackathonTeamEntity> teams, RandomGenerator random) {
        Map<String, Integer> used = new HashMap<>();
        template.briefs().forEach(b -> used.put(b.id(), 0));
        teams.stream()
                .filter(t -> !t.brief().isEmpty())
                .forEach(t -> used.merge(t.brief(), 1, Integer::sum));
        for (HackathonTeamEntity team : teams) {
            if (team.brief().isEmpty()) {
                int fewest = used.values().stream().mapToInt(Integer::intValue).min().orElse(0);
                List<String> least =
                        template.briefs().stream()
                                .map(Brief::id)
                                .filter(id -> used.getOrDefault(id, 0) == fewest)
                                .toList();
                String drawn = least.get(random.nextInt(least.size()));
                team.brief(drawn);
                used.merge(drawn, 1, Integer::sum);
            }
        }
    }

    /** Whether briefs can be read by somebody with this part. */
    boolean readable(Seated seated) {
        var terms = seated.hackathon().terms();
        return seated.part() != Part.PARTICIPANT
                || terms.briefsAtOnce()
                || !ground.nowInFrance().isBefore(terms.starts().getFirst());
    }
}
