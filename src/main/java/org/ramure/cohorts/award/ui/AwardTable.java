package org.ramure.cohorts.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.ramure.attestations.Attestation;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.award.AwardLine;
import org.ramure.cohorts.award.AwardPreview;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.shared.Minutes;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** Everyone: what they reached by the rule's clock, what they get and why, and their paper. */
class AwardTable extends Div {

    private final transient AwardPreview preview;
    private final transient Consumer<ParticipantId> again;

    AwardTable(AwardPreview preview, Consumer<ParticipantId> again) {
        this.preview = preview;
        this.again = again;
        var table =
                new PlainTable(
                        getTranslation("cohorts.award.people"),
                        getTranslation("cohorts.award.person"),
                        getTranslation("cohorts.award.reached." + preview.rule().clock()),
                        getTranslation("cohorts.award.result"),
                        getTranslation("cohorts.award.paper"));
        preview.lines()
                .forEach(line ->
                        table.addRow(
                                new Span(line.name()),
                                new Span(reached(line)),
                                result(line),
                                paper(line)));
        add(table);
    }

    private String reached(AwardLine line) {
        if (preview.rule().clock() == ClockKind.PRESCRIBED) {
            return getTranslation(
                    "cohorts.award.reached.minutes",
                    Minutes.say(line.reached()),
                    Minutes.say(line.possible()));
        }
        return getTranslation(
                "cohorts.award.reached.halfDays",
                line.reached(),
                line.possible(),
                Minutes.say(line.minutes()));
    }

    private Component result(AwardLine line) {
        var badge = new Span(getTranslation("cohorts.award.badge." + tone(line.state())));
        badge.addClassNames("badge", "awards-badge");
        badge.getElement().setAttribute("data-tone", tone(line.state()));
        var why =
                new Span(
                        getTranslation(
                                "cohorts.award.state." + line.state().name(),
                                line.arguments().toArray()));
        var cell = new Div(badge, why);
        cell.addClassName("awards-result");
        return cell;
    }

    private static String tone(AwardState state) {
        return switch (state) {
            case READY -> "ready";
            case WAITING -> "waiting";
            case GIVEN -> "given";
            case CHANGED, FAILED, NOT_NOTED -> "look";
            default -> "none";
        };
    }

    private Component paper(AwardLine line) {
        var cell = new Div();
        cell.addClassName("awards-paper");
        line.paper().ifPresent(paper -> cell.add(link(paper), when(paper)));
        if (line.state() == AwardState.CHANGED) {
            var replace =
                    new Button(
                            getTranslation("cohorts.award.again"),
                            click -> again.accept(line.person()));
            replace.addThemeVariants(ButtonVariant.TERTIARY);
            replace.setDisableOnClick(true);
            replace.setAriaLabel(getTranslation("cohorts.award.again.of", line.name()));
            cell.add(replace);
        }
        if (cell.getComponentCount() == 0) {
            cell.add(new Span("–"));
        }
        return cell;
    }

    private Anchor link(Attestation paper) {
        var verify = new Anchor("verifier/" + paper.code().grouped(), paper.number());
        verify.setRouterIgnore(true);
        verify.setAriaLabel(getTranslation("cohorts.award.verify", paper.number()));
        return verify;
    }

    private Span when(Attestation paper) {
        var when =
                new Span(
                        getTranslation(
                                "cohorts.award.issued",
                                Wording.day(Reader.language(), paper.issuedAt()),
                                getTranslation(
                                        "attestations.status." + paper.state().status().name())));
        when.addClassName("muted");
        return when;
    }
}
