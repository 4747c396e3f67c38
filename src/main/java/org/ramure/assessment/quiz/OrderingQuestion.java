package org.ramure.assessment.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.shared.SafeHtml;

/** Things to put in order; {@code items} stand in the right one. */
public record OrderingQuestion(Stem stem, List<Item> items, BothWays said) implements Question {

    /** One thing to place. */
    public record Item(String id, String text) {}

    public OrderingQuestion {
        items = List.copyOf(items);
    }

    /** The order in which an attempt first shows the items: always the same, never the right. */
    public List<Item> shuffled(UUID attempt) {
        return Shuffle.of(items, attempt, id());
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    @Override
    public boolean isComplete(List<String> answer) {
        return answer.size() == items.size();
    }

    @Override
    public boolean isKnown(List<String> answer) {
        return new HashSet<>(answer).size() == answer.size() && ids().containsAll(answer);
    }

    @Override
    public boolean isRight(List<String> answer) {
        return ids().equals(answer);
    }

    @Override
    public List<Remark> remarks(List<String> answer) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int given = answer.indexOf(items.get(i).id());
            remarks.add(
                    new Remark(
                            items.get(i).text(),
                            given < 0 ? "" : Integer.toString(given + 1),
                            Integer.toString(i + 1),
                            Remark.placed(given == i),
                            SafeHtml.EMPTY));
        }
        return remarks;
    }

    @Override
    public SafeHtml feedback(List<String> answer) {
        return said.when(isRight(answer));
    }

    private List<String> ids() {
        return items.stream().map(Item::id).toList();
    }
}
