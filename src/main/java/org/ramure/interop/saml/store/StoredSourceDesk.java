package org.ramure.interop.saml.store;

import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;
import org.ramure.interop.saml.SourceDesk;
import org.ramure.interop.saml.metadata.Certificates;
import org.ramure.interop.saml.metadata.SamlSettings;
import org.ramure.interop.signin.ProviderId;
import org.ramure.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads outside of transactions, keeps inside of one; a reading that fails changes nothing. */
@Component
class StoredSourceDesk implements SourceDesk {

    private static final Logger LOG = LoggerFactory.getLogger(StoredSourceDesk.class);

    private final MetadataReadings readings;
    private final SourceRows rows;
    private final SamlAdministrators administrators;
    private final TransactionOperations transactions;
    private final Duration every;

    StoredSourceDesk(
            MetadataReadings readings,
            SourceRows rows,
            SamlAdministrators administrators,
            TransactionOperations transactions,
            SamlSettings settings) {
        this.readings = readings;
        this.rows = rows;
        this.administrators = administrators;
        this.transactions = transactions;
        this.every = settings.refresh();
    }

    @Override
    public Reading read(PersonId caller, Entry entry) {
        administrators.require(caller);
        Optional<X509Certificate> signedBy = certificate(entry.certificate());
        return entry.address()
                .map(address -> readings.fetch(address, signedBy))
                .orElseGet(() -> readings.file(entry.file(), signedBy));
    }

    private static Optional<X509Certificate> certificate(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Certificates.ofText(text));
        } catch (CertificateException unreadable) {
            throw new MetadataTrouble(Kind.CERTIFICATE, "not a certificate");
        }
    }

    @Override
    public void keep(PersonId caller, ProviderId provider, Reading reading) {
        administrators.require(caller);
        if (!(reading instanceof FreshReading ours)) {
            throw new IllegalArgumentException("not read here");
        }
        transactions.executeWithoutResult(status -> rows.keep(provider.value(), ours, every));
    }

    @Override
    public void refresh(PersonId caller, ProviderId provider) {
        administrators.require(caller);
        rows.find(provider.value())
                .filter(source -> source.metadataUrl() != null)
                .ifPresent(this::again);
    }

    /** Every few hours, one node of several. */
    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT5M")
    void refreshDue() {
        for (SourceRows.Source source : rows.due()) {
            if (rows.claim(source, every)) {
                try {
                    again(source);
                } catch (MetadataTrouble trouble) {
                    LOG.warn(
                            "metadata of provider {} not read: {} {}",
                            source.providerId(),
                            trouble.kind(),
                            trouble.detail());
                }
            }
        }
    }

    private void again(SourceRows.Source source) {
        try {
            FreshReading reading =
                    readings.fetch(
                            URI.create(String.valueOf(source.metadataUrl())),
                            Optional.ofNullable(source.signedBy()).map(StoredSources::certificate));
            transactions.executeWithoutResult(status -> keepWhereStillThere(source, reading));
        } catch (MetadataTrouble trouble) {
            rows.trouble(source.providerId(), trouble);
            throw trouble;
        }
    }

    /** The provider may have been removed while its metadata was read. */
    private void keepWhereStillThere(SourceRows.Source source, FreshReading reading) {
        if (rows.find(source.providerId()).isPresent()) {
            rows.keep(source.providerId(), reading, every);
        }
    }
}
