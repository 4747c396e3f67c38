package org.ramure.portfolio.dossier.store;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.TakeAway;
import org.ramure.portfolio.dossier.paper.Cover;
import org.ramure.portfolio.dossier.paper.DossierPages;
import org.ramure.portfolio.dossier.paper.EvidenceZip;
import org.ramure.portfolio.dossier.paper.WrittenChapter;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.stereotype.Component;

@Component
class StoredTakeAway implements TakeAway {

    private final DossierAskers places;
    private final DossierPress press;
    private final Translations translations;
    private final Clock clock;

    StoredTakeAway(
            DossierAskers places, DossierPress press, Translations translations, Clock clock) {
        this.places = places;
        this.press = press;
        this.translations = translations;
        this.clock = clock;
    }

    @Override
    public Optional<Parcel> pack(PersonId caller, String session) {
        return places.find(caller, session).map(this::pack);
    }

    private Parcel pack(DossierAsker asker) {
        List<WrittenChapter> chapters = press.everything(asker);
        EvidenceZip zip = EvidenceZip.of(chapters);
        var words = new Wording(translations, asker.language());
        Cover cover = Cover.of(asker, clock.instant());
        return new Parcel() {
            @Override
            public String name() {
                return "mon-parcours-" + asker.session().cohort().slug() + ".zip";
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                zip.write(out, words, cover, new DossierPages(words, zip).of(chapters), done -> {});
            }
        };
    }
}
