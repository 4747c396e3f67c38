package org.ramure.portfolio.practices.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.ConversationFields;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Step;
import org.ramure.portfolio.practices.PracticeGrid.StepKind;
import org.ramure.portfolio.practices.PracticeGrid.Word;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.portfolio.practices.Side;
import org.ramure.portfolio.practices.ValuedPractices;
import org.ramure.portfolio.practices.ValuedResult;
import org.ramure.portfolio.practices.ValuedResult.Line;
import org.ramure.portfolio.practices.ValuedResult.Said;
import org.ramure.portfolio.practices.ValuedResult.View;
import org.ramure.portfolio.typed.TypedTexts;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredValuedPractices implements ValuedPractices {

    private final PracticeRows rows;
    private final TalkGround ground;
    private final TypedTexts texts;
    private final PracticeGrids grids;

    StoredValuedPractices(
            PracticeRows rows, TalkGround ground, TypedTexts texts, PracticeGrids grids) {
        this.rows = rows;
        this.ground = ground;
        this.texts = texts;
        this.grids = grids;
    }

    @Override
    public List<ValuedResult> results(PersonId me) {
        return grids.current().map(grid -> results(me, grid)).orElse(List.of());
    }

    private List<ValuedResult> results(PersonId me, PracticeGrid grid) {
        List<PracticeTalkEntity> closed =
                rows.talksOf(me).stream().filter(PracticeTalkEntity::isClosed).toList();
        String name = ground.name(me);
        Map<UUID, PracticeVersionEntity> versions =
                rows.versions(closed.stream().map(PracticeTalkEntity::versionId).toList()).stream()
                        .collect(Collectors.toMap(PracticeVersionEntity::id, v -> v));
        var places =
                texts.in(
                        closed.stream()
                                .flatMap(t ->
                                        Stream.of(Side.values())
                                                .map(s -> PracticePlaces.side(t.id(), s)))
                                .toList());
        return closed.stream()
                .filter(talk -> versions.containsKey(talk.versionId()))
                .map(talk ->
                        result(
                                ground.read(
                                        talk,
                                        Side.SELF,
                                        name,
                                        java.util.Objects.requireNonNull(
                                                versions.get(talk.versionId())),
                                        places),
                                grid))
                .toList();
    }

    @Override
    public Optional<ValuedResult> result(PersonId me, UUID conversation) {
        return rows.talk(conversation)
                .filter(talk -> talk.person().equals(me) && talk.isClosed())
                .flatMap(talk ->
                        grids.current().map(grid -> result(ground.read(talk, Side.SELF), grid)));
    }

    private static ValuedResult result(Conversation talk, PracticeGrid grid) {
        List<String> chosen = talk.chosen();
        List<Line> lines =
                talk.version().rows().stream()
                        .filter(row -> !row.level().isEmpty())
                        .map(row -> line(talk, grid, row, chosen.contains(row.practice())))
                        .toList();
        List<Said> notes = new ArrayList<>();
        for (Step step : grid.guide().steps()) {
            Said said = said(talk, step);
            if (step.kind() != StepKind.NEXT
                    && !(said.self().isBlank() && said.other().isBlank())) {
                notes.add(said);
            }
        }
        return new ValuedResult(
                talk.id(),
                talk.personName(),
                talk.other().name(),
                talk.other().role(),
                grid.title(),
                talk.version().gridVersion(),
                talk.version().frozenAt(),
                talk.closedAt().orElseThrow(),
                lines,
                List.copyOf(notes),
                said(talk, grid.guide().first(StepKind.NEXT)));
    }

    private static Said said(Conversation talk, Step step) {
        String key = ConversationFields.noteKey(step);
        return new Said(step.title(), talk.text(Side.SELF, key), talk.text(Side.OTHER, key));
    }

    private static Line line(
            Conversation talk, PracticeGrid grid, PracticeRow row, boolean discussed) {
        LocalizedText title =
                grid.practice(row.practice())
                        .map(PracticeGrid.Practice::title)
                        .orElseGet(() -> LocalizedText.same(row.practice()));
        return new Line(
                row.practice(),
                title,
                label(grid.levels(), row.level()),
                row.impacts().stream().map(id -> label(grid.impacts(), id)).toList(),
                row.evidenceTitles(),
                discussed ? Optional.of(view(talk, grid, row.practice())) : Optional.empty());
    }

    private static View view(Conversation talk, PracticeGrid grid, String practice) {
        String level = talk.text(Side.OTHER, ConversationFields.viewKey(practice));
        boolean said = !level.isEmpty() && !level.equals(ConversationFields.CANNOT_SAY);
        return new View(
                said ? Optional.of(label(grid.levels(), level)) : Optional.empty(),
                talk.text(Side.OTHER, ConversationFields.reasonKey(practice)));
    }

    private static LocalizedText label(List<Word> words, String id) {
        return words.stream()
                .filter(w -> w.id().equals(id))
                .findFirst()
                .map(Word::label)
                .orElseGet(() -> LocalizedText.same(id));
    }
}
