package org.ramure.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.Vocabulary;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** Who one is and what one wants: two optional answers that sharpen the suggestions. */
class WhoQuestion extends Section {

    private final Language language = Reader.language();

    WhoQuestion(
            HomeQuestion question, Catalogue catalogue, SerializableConsumer<HomeQuestion> ask) {
        addClassName("who-question");
        add(new H2(getTranslation("shell.home.who")));
        var row = new Div(profile(question, catalogue, ask), need(question, catalogue, ask));
        row.addClassName("cluster");
        add(row);
    }

    private Select<String> profile(
            HomeQuestion question, Catalogue catalogue, SerializableConsumer<HomeQuestion> ask) {
        List<String> codes =
                catalogue.vocabulary("profils").map(Vocabulary::terms).orElse(List.of()).stream()
                        .map(Vocabulary.Term::code)
                        .toList();
        Select<String> who = select("shell.home.profile", codes, question.profile());
        who.setItemLabelGenerator(
                code -> label(code, catalogue.label("profils", text(code)).in(language)));
        who.addValueChangeListener(
                change -> ask.accept(question.withProfile(text(change.getValue()))));
        return who;
    }

    private Select<String> need(
            HomeQuestion question, Catalogue catalogue, SerializableConsumer<HomeQuestion> ask) {
        List<LearningFormat> formats = catalogue.formats();
        List<String> codes = formats.stream().map(LearningFormat::code).toList();
        Select<String> need = select("shell.home.need", codes, question.format());
        need.setItemLabelGenerator(code ->
                label(
                        code,
                        formats.stream()
                                .filter(f -> f.code().equals(code))
                                .findFirst()
                                .map(f -> f.label().in(language) + " : " + f.need().in(language))
                                .orElse("")));
        need.addValueChangeListener(
                change -> ask.accept(question.withFormat(text(change.getValue()))));
        return need;
    }

    private static String text(@Nullable String code) {
        return Objects.requireNonNullElse(code, "");
    }

    private Select<String> select(String key, List<String> codes, String chosen) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(Stream.concat(Stream.of(""), codes.stream()).toList());
        select.setValue(codes.contains(chosen) ? chosen : "");
        return select;
    }

    private String label(@Nullable String code, String text) {
        return code == null || code.isEmpty() ? getTranslation("shell.home.any") : text;
    }
}
