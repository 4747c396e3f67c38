package org.ramure.portfolio.practices;

import org.ramure.assessment.exercise.ExerciseContent;
import org.springframework.stereotype.Component;

/** What each side of a conversation may write, in all steps together. */
@Component
public class ConversationTexts {

    private final PracticeGrids grids;
    private final ConversationFields fields;

    ConversationTexts(PracticeGrids grids, ConversationFields fields) {
        this.grids = grids;
        this.fields = fields;
    }

    /** Everything this side may write, whatever is talked about. */
    public ExerciseContent writable(Side side) {
        return fields.all(grids.require(), side);
    }
}
