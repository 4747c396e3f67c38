package org.ramure.toolkit.basket.ui.keep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.toolkit.basket.Following.Step;

/** Makes a path of one's own of some steps, under a title that can be changed, and opens it. */
public final class FollowForm extends Div {

    private static final int LONGEST_TITLE = 120;

    private final transient KeepParts parts;
    private final TextField title = new TextField(getTranslation("toolkit.basket.follow.title"));
    private final Div problem = new Div();
    private final transient SerializableSupplier<List<Step>> steps;

    public FollowForm(KeepParts parts, String proposed, SerializableSupplier<List<Step>> steps) {
        this.parts = parts;
        this.steps = steps;
        addClassName("basket-follow");
        title.setMaxLength(LONGEST_TITLE);
        title.setValue(
                proposed.length() > LONGEST_TITLE
                        ? proposed.substring(0, LONGEST_TITLE)
                        : proposed);
        var go = new Button(getTranslation("toolkit.basket.follow"), click -> follow());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(title, go, problem);
        setVisible(parts.canFollow());
    }

    private void follow() {
        problem.removeAll();
        String named = title.getValue().strip();
        title.setInvalid(named.isEmpty());
        title.setErrorMessage(getTranslation("toolkit.basket.follow.noTitle"));
        List<Step> wanted = steps.get();
        if (named.isEmpty() || wanted.isEmpty()) {
            return;
        }
        try {
            String address = parts.follow(named, wanted);
            getUI().ifPresent(ui -> ui.navigate(KeepWords.relative(address)));
        } catch (UserFacingException refused) {
            problem.add(Notices.problem(KeepWords.refusal(this, refused)));
        }
    }
}
