package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** « Mes classes » on a teacher's own page. */
@org.springframework.stereotype.Component
@Order(15)
class MyClassesBlock implements MySpaceBlock {

    private static final int FEW = 5;

    private final Classroom classroom;

    MyClassesBlock(Classroom classroom) {
        this.classroom = classroom;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        List<ClassInfo> mine = classroom.mine(person);
        return mine.isEmpty() ? Optional.empty() : Optional.of(block(mine));
    }

    private static Component block(List<ClassInfo> mine) {
        var section = new Section();
        section.addClassName("card");
        section.add(new H2(section.getTranslation("interop.teaching.title")));
        var list = new UnorderedList();
        mine.stream()
                .limit(FEW)
                .forEach(info ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                "enseigner/" + info.placement().id(),
                                                ClassWords.title(section, info)))));
        section.add(list);
        if (mine.size() > FEW) {
            section.add(new Anchor("enseigner", section.getTranslation("interop.teaching.open")));
        }
        return section;
    }
}
