package org.ramure.interop.saml.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.SamlSource;
import org.ramure.interop.saml.SourceDesk;
import org.ramure.interop.saml.metadata.Certificates;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ui.ProviderForm;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;

/** Where metadata comes from, what was read of it, and what the university needs of us. */
class SamlPart extends Div implements ProviderForm.Part {

    private static final int LARGEST_FILE = 5 * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_CERTIFICATE = 20_000;

    private final transient SourceDesk desk;
    private final transient PersonId caller;
    private final transient Optional<SamlSource> known;
    private final TextField address = new TextField(getTranslation("interop.saml.form.address"));
    private final TextArea certificate =
            new TextArea(getTranslation("interop.saml.form.certificate"));
    private final Paragraph status = new Paragraph();
    private transient byte[] file = new byte[0];
    private transient SourceDesk.@Nullable Reading reading;
    private String readFor = "";

    SamlPart(
            SourceDesk desk,
            PersonId caller,
            Optional<SamlSource> known,
            OwnKeys keys,
            SamlAddresses addresses) {
        this.desk = desk;
        this.caller = caller;
        this.known = known;
        addClassName("interop-form");
        address.setHelperText(getTranslation("interop.saml.form.address.help"));
        address.setMaxLength(LONGEST_ADDRESS);
        certificate.setHelperText(getTranslation("interop.saml.form.certificate.help"));
        certificate.setMaxLength(LONGEST_CERTIFICATE);
        known.flatMap(SamlSource::address).ifPresent(uri -> address.setValue(uri.toString()));
        known.flatMap(SamlSource::signedBy)
                .ifPresent(signer -> certificate.setValue(Certificates.toBase64(signer)));
        status.getElement().setAttribute("role", "status");
        add(new SelfPart(caller, keys, addresses), address, upload(), certificate);
        known.ifPresent(source -> add(new SourceState(desk, caller, source)));
        var look = new Button(getTranslation("interop.saml.form.read"), click -> lookAtMetadata());
        add(look, status);
    }

    private Component upload() {
        var upload =
                new Upload(
                        UploadHandler.inMemory((sent, bytes) -> {
                            file = bytes;
                            address.clear();
                            lookAtMetadata();
                        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        var button = new NativeButton(getTranslation("interop.saml.form.file"));
        button.addClassName("button-quiet");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("interop.saml.form.drop")));
        upload.addFileRejectedListener(
                event -> status.setText(getTranslation("interop.saml.trouble.TOO_LARGE", "5 MB")));
        return upload;
    }

    private void lookAtMetadata() {
        try {
            SourceDesk.Reading read = read();
            status.setText(
                    getTranslation("interop.saml.form.found", read.institutions(), read.first()));
        } catch (UserFacingException refused) {
            status.setText(getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    /** What is typed, read now if it was not yet. */
    private SourceDesk.Reading read() {
        SourceDesk.Reading before = reading;
        String typed = address.getValue().strip() + " " + certificate.getValue() + file.length;
        if (before != null && readFor.equals(typed)) {
            return before;
        }
        try {
            SourceDesk.Reading read =
                    desk.read(
                            caller,
                            new SourceDesk.Entry(typedAddress(), file, certificate.getValue()));
            reading = read;
            readFor = typed;
            return read;
        } catch (MetadataTrouble trouble) {
            throw new UserFacingException(
                    "interop.saml.trouble." + trouble.kind().name(), trouble.detail());
        }
    }

    private Optional<URI> typedAddress() {
        String typed = address.getValue().strip();
        if (typed.isEmpty()) {
            if (file.length == 0) {
                throw new UserFacingException("interop.saml.form.nothing");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(typed));
        } catch (URISyntaxException none) {
            throw new UserFacingException("interop.saml.form.noAddress");
        }
    }

    private boolean untouched() {
        return file.length == 0
                && known.filter(source ->
                                source.address()
                                                .map(URI::toString)
                                                .orElse("")
                                                .equals(address.getValue().strip())
                                        && source.signedBy()
                                                .map(Certificates::toBase64)
                                                .orElse("")
                                                .equals(certificate.getValue()))
                        .isPresent();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void save(PersonId who, ProviderId provider) {
        if (!untouched()) {
            desk.keep(who, provider, read());
        }
    }
}
