package org.ramure.interop.lti.classroom;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.assessment.QuizResult;
import org.ramure.assessment.QuizResults;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.grades.Asked;
import org.ramure.interop.lti.grades.AskedContent;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.learning.Progress;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a class did. Everything is for who teaches through the placement; others are told {@code
 * interop.placement.unknown} by a {@link org.ramure.shared.UserFacingException}. The number of
 * queries does not grow with the class.
 */
@Component
@Transactional(readOnly = true)
public class Classroom {

    private final Placements placements;
    private final Platforms platforms;
    private final AskedContent content;
    private final Progress progress;
    private final QuizResults results;
    private final People people;

    Classroom(
            Placements placements,
            Platforms platforms,
            AskedContent content,
            Progress progress,
            QuizResults results,
            People people) {
        this.placements = placements;
        this.platforms = platforms;
        this.content = content;
        this.progress = progress;
        this.results = results;
        this.people = people;
    }

    /** What the caller teaches through, the latest launch first. */
    public List<ClassInfo> mine(PersonId caller) {
        Map<Object, String> names = new HashMap<>();
        return placements.taughtBy(caller).stream()
                .map(placement ->
                        new ClassInfo(
                                placement,
                                names.computeIfAbsent(
                                        placement.platform(), any -> platform(placement)),
                                asked(placement)))
                .toList();
    }

    public ClassInfo one(PersonId caller, PlacementId id) {
        Placement placement = placements.taught(caller, id);
        return new ClassInfo(placement, platform(placement), asked(placement));
    }

    /** How many learners came. */
    public int count(PersonId caller, PlacementId id) {
        placements.taught(caller, id);
        return came(id).size();
    }

    /** Learners who came, by name; {@code offset} counts from 0. */
    public List<Learner> page(PersonId caller, PlacementId id, int offset, int limit) {
        ClassInfo info = one(caller, id);
        Map<PersonId, Participation> came = came(id);
        Map<PersonId, LearnerName> names = names(came.keySet());
        List<PersonId> page =
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .skip(offset)
                        .limit(limit)
                        .map(Map.Entry::getKey)
                        .toList();
        var facts = facts(info.asked(), page);
        return page.stream()
                .map(person ->
                        facts.learner(
                                person,
                                names.getOrDefault(person, LearnerName.of(person, "")),
                                lastLaunch(came.get(person))))
                .toList();
    }

    private static Instant lastLaunch(@org.jspecify.annotations.Nullable Participation came) {
        return came == null ? Instant.EPOCH : came.lastLaunch();
    }

    /** The whole class, for a file. */
    public List<Learner> all(PersonId caller, PlacementId id) {
        return page(caller, id, 0, Integer.MAX_VALUE);
    }

    /** How each activity went, in the order of the content. */
    public List<ActivityFigures> figures(PersonId caller, PlacementId id) {
        ClassInfo info = one(caller, id);
        if (info.asked().isEmpty()) {
            return List.of();
        }
        var came = came(id).keySet();
        var facts = facts(info.asked(), came);
        return info.asked().get().activities().stream()
                .map(activity -> facts.figures(activity, came))
                .toList();
    }

    /** The names of these people, for the page of a teacher who has the right to see them. */
    public Map<PersonId, LearnerName> names(
            PersonId caller, PlacementId id, Collection<PersonId> wanted) {
        placements.taught(caller, id);
        var came = came(id).keySet();
        return names(wanted.stream().filter(came::contains).toList());
    }

    /** What platforms call those who came. */
    public List<Participation> participants(PersonId caller, PlacementId id) {
        placements.taught(caller, id);
        return placements.participants(id);
    }

    private Map<PersonId, LearnerName> names(Collection<PersonId> who) {
        Map<PersonId, LearnerName> names = new LinkedHashMap<>();
        who.forEach(person -> names.put(person, LearnerName.of(person, "")));
        for (Account account : people.findAll(who)) {
            names.put(account.id(), LearnerName.of(account.id(), account.fullName()));
        }
        return names;
    }

    /** Each person once: two identities may be one person. */
    private Map<PersonId, Participation> came(PlacementId id) {
        Map<PersonId, Participation> came = new LinkedHashMap<>();
        placements.participants(id).stream()
                .filter(one -> one.roles().contains(LtiRole.LEARNER))
                .forEach(one -> came.merge(one.person(), one, Classroom::later));
        return came;
    }

    private static Participation later(Participation one, Participation other) {
        return one.lastLaunch().isAfter(other.lastLaunch()) ? one : other;
    }

    private String platform(Placement placement) {
        return platforms.find(placement.platform()).map(Platform::name).orElse("");
    }

    private Optional<Asked> asked(Placement placement) {
        return content.of(placement);
    }

    private Facts facts(Optional<Asked> asked, Collection<PersonId> who) {
        if (asked.isEmpty() || who.isEmpty()) {
            return new Facts(Map.of(), Map.of(), List.of());
        }
        return new Facts(
                progress.doneAt(who),
                results.of(who, asked.get().quizzes()),
                asked.get().activities());
    }

    private record Facts(
            Map<PersonId, Map<ActivityId, Instant>> done,
            Map<PersonId, Map<ActivityId, QuizResult>> quizzes,
            List<Activity> activities) {

        Learner learner(PersonId person, LearnerName name, Instant lastLaunch) {
            Map<ActivityId, Instant> all = done.getOrDefault(person, Map.of());
            Map<ActivityId, Instant> here = new HashMap<>();
            for (Activity activity : activities) {
                Instant at = all.get(activity.id());
                if (at != null) {
                    here.put(activity.id(), at);
                }
            }
            return new Learner(
                    person, name, here, quizzes.getOrDefault(person, Map.of()), lastLaunch);
        }

        ActivityFigures figures(Activity activity, Collection<PersonId> who) {
            int did = 0;
            int right = 0;
            int answered = 0;
            for (PersonId person : who) {
                if (done.getOrDefault(person, Map.of()).containsKey(activity.id())) {
                    did++;
                }
                QuizResult result = quizzes.getOrDefault(person, Map.of()).get(activity.id());
                if (result != null) {
                    right += result.right();
                    answered += result.answered();
                }
            }
            return new ActivityFigures(activity, did, who.size(), right, answered);
        }
    }
}
