package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ramure.people.Devices.Device;

/** The browsers in which one is signed in, each with a way out. */
class DeviceList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Button elsewhere;
    private final transient Consumer<UUID> signOut;
    private transient Supplier<List<Device>> devices = List::of;
    private transient Supplier<UUID> here = () -> new UUID(0, 0);

    DeviceList(Consumer<UUID> signOut, Runnable signOutElsewhere) {
        this.signOut = signOut;
        addClassNames("people-devices", "card", "stack");
        elsewhere =
                new Button(
                        getTranslation("people.devices.elsewhere"),
                        click -> {
                            signOutElsewhere.run();
                            refresh();
                        });
        add(
                new H2(getTranslation("people.devices.title")),
                new Paragraph(getTranslation("people.devices.text")),
                list,
                elsewhere);
    }

    /** Where the list comes from when it is shown again. */
    void refreshWith(Supplier<List<Device>> devices, Supplier<UUID> here) {
        this.devices = devices;
        this.here = here;
    }

    void refresh() {
        show(devices.get(), here.get());
    }

    void show(List<Device> all, UUID current) {
        list.removeAll();
        all.forEach(device -> list.add(item(device, device.id().equals(current))));
        elsewhere.setVisible(all.size() > 1);
    }

    private ListItem item(Device device, boolean current) {
        String label =
                device.label().isEmpty()
                        ? getTranslation("people.devices.unknown")
                        : device.label();
        var name = new Span(label);
        name.addClassName("people-device-name");
        var about = new Div(name);
        about.addClassName("people-device");
        if (current) {
            var badge = new Span(getTranslation("people.devices.this"));
            badge.addClassName("badge");
            about.add(badge);
        }
        var times =
                new Span(
                        getTranslation(
                                "people.devices.times",
                                PeopleTimes.day(device.since(), getLocale()),
                                PeopleTimes.day(device.lastUsedAt(), getLocale()),
                                PeopleTimes.day(device.expiresAt(), getLocale())));
        times.addClassName("muted");
        about.add(times);
        var out =
                new Button(
                        getTranslation("people.devices.signOut"),
                        click -> {
                            signOut.accept(device.id());
                            refresh();
                        });
        out.setAriaLabel(getTranslation("people.devices.signOutOf", label));
        return new ListItem(about, out);
    }
}
