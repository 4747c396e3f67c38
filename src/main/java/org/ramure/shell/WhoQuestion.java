package org.ramure.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
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
        List<Vocabulary.Term> profiles =
                catalogue.vocabulary("profils").map(Vocabulary::terms).orElse(List.of());
        Select<String> who =
                select("shell.home.profile", profiles.stream().map(Vocabulary.Term::code).toList());
        who.setItemLabelGenerator(code ->
                label(
                        code,
                        catalogue
                                .label("profils", Objects.requireNonNullElse(code, ""))
                                .in(language)));
        who.setValue(
                profiles.stream().anyMatch(p -> p.code().equals(question.profile()))
                        ? question.profile()
                        : "");
        who.addValueChangeListener(change ->
                ask.accept(
                        question.withProfile(Objects.requireNonNullElse(change.getValue(), ""))));

        List<LearningFormat> formats = catalogue.formats();
        Select<String> need =
                select("shell.home.need", formats.stream().map(LearningFormat::code).toList());
        need.setItemLabelGenerator(code ->
                label(
                        code,
                        formats.stream()
                                .filter(f -> f.code().equals(code))
                                .findFirst()
                                .map(f -> f.label().in(language) + " : " + f.need().in(language))
                                .orElse("")));
        need.setValue(
                formats.stream().anyMatch(f -> f.code().equals(question.format()))
                        ? question.format()
                        : "");
        need.addValueChangeListener(change ->
                ask.accept(question.withFormat(Objects.requireNonNullElse(change.getValue(), ""))));
        var row = new Div(who, need);
        row.addClassName("cluster");
        add(row);
    }

    private Select<String> select(String key, List<String> codes) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(
                java.util.stream.Stream.concat(java.util.stream.Stream.of(""), codes.stream())
                        .toList());
        return select;
    }

    private String label(String code, String text) {
        return code == null || code.isEmpty() ? getTranslation("shell.home.any") : text;
    }
}
