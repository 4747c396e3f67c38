package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.ShownCode;

/** What is projected while people sign: the symbol, the code, the address, and who signed. */
class ScreenPanel extends Section {

    private final transient Words words = new Words(this);
    private final Div qr = new Div();
    private final Paragraph code = new Paragraph();
    private final Paragraph address = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final UnorderedList signed = new UnorderedList();
    private String drawn = "";

    ScreenPanel() {
        addClassName("attendance-screen");
        setAriaLabel(words.of("screen"));
        qr.addClassName("attendance-qr");
        code.addClassName("attendance-code");
        address.addClassName("attendance-address");
        count.addClassName("attendance-count");
        count.getElement().setAttribute("role", "status");
        signed.addClassName("attendance-signed");
        var changes = new Paragraph(words.of("changes"));
        changes.addClassName("muted");
        var text =
                new Div(
                        new H2(words.of("scan")),
                        address,
                        new Paragraph(words.of("typeCode")),
                        code,
                        changes,
                        count,
                        signed);
        add(qr, text);
    }

    /** Redraws what changed; a code stays the same for half a minute. */
    void show(ShownCode shown, AttendanceSheet sheet) {
        if (!drawn.equals(shown.scanned())) {
            drawn = shown.scanned();
            qr.removeAll();
            qr.add(new Svg(QrPicture.svg(shown.scanned())));
            qr.getElement().setAttribute("role", "img");
            qr.getElement().setAttribute("aria-label", words.of("qr", shown.address()));
            code.setText(shown.code().substring(0, 3) + " " + shown.code().substring(3));
            address.setText(shown.address().replaceFirst("^https?://", ""));
        }
        String now = words.of("signedCount", sheet.signed(), sheet.people().size());
        if (!now.equals(count.getText())) {
            count.setText(now);
            signed.removeAll();
            var names = sheet.byPerson();
            sheet.people().stream()
                    .filter(p -> signedAt(names.get(p.id())) > 0)
                    .sorted(Comparator.comparingLong(p -> -signedAt(names.get(p.id()))))
                    .map(Attendee::name)
                    .map(ListItem::new)
                    .forEach(signed::add);
        }
    }

    private static long signedAt(@org.jspecify.annotations.Nullable AttendanceRecord record) {
        return record == null ? 0 : record.signature().map(AttendanceEvent::ordinal).orElse(0L);
    }
}
