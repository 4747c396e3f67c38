package org.ramure.portfolio.review.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.Sessions;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.review.PeerWord;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person presented, said and was told in reviews, and their interviews. */
@Component
@Transactional
@Order(Ordered.HIGHEST_PRECEDENCE)
class FinalReviewData implements PersonalData {

    private final Sessions sessions;
    private final FinalReviewRows rows;
    private final InterviewSheets sheets;

    FinalReviewData(Sessions sessions, FinalReviewRows rows, InterviewSheets sheets) {
        this.sheets = sheets;
        this.sessions = sessions;
        this.rows = rows;
    }

    @Override
    public String section() {
        return "portfolio-review";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no place in a cohort
    }

    private List<UUID> places(PersonId person) {
        return sessions.mine(person).stream()
                .map(MySession::place)
                .map(place -> place.id().value())
                .toList();
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> told =
                sessions.mine(person).stream()
                        .flatMap(s -> rows.wordsTo(person, s.cohort().id()).stream())
                        .map(WordEntity::toWord)
                        .map(FinalReviewData::line)
                        .toList();
        return Map.of(
                "presents",
                rows.passagesOf(person).stream().map(PassageEntity::presents).toList(),
                "told",
                told,
                "said",
                rows.wordsBy(person).stream()
                        .map(WordEntity::toWord)
                        .map(FinalReviewData::line)
                        .toList(),
                "interviews",
                rows.interviewsOf(places(person)).stream().map(this::line).toList());
    }

    private static Map<String, Object> line(PeerWord word) {
        return Map.of(
                "kind", word.kind().name(),
                "author", word.author(),
                "text", word.text(),
                "at", word.at().toString());
    }

    private Map<String, Object> line(InterviewEntity row) {
        Map<String, String> answers = new HashMap<>();
        sheets.entries(row).forEach((key, entry) -> answers.put(key, entry.content()));
        return Map.of("answers", answers, "stated", row.statement().orElse(""));
    }

    @Override
    public void erase(PersonId person) {
        sheets.erase(places(person));
        rows.forget(places(person), person);
    }
}
