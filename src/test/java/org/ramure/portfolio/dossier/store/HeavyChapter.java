package org.ramure.portfolio.dossier.store;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.dossier.spi.DossierFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Evidence as large as a test wants it, which sees how much is asked for at a time. */
@Component
@Order(99)
class HeavyChapter implements DossierChapter {

    long size;
    final AtomicInteger largest = new AtomicInteger();
    @Nullable RuntimeException trouble;

    @Override
    public String key() {
        return "lourd";
    }

    @Override
    public String title() {
        return "portfolio.dossier.readings.proofs";
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return List.of();
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        return size == 0
                ? List.of()
                : List.of(
                        new DossierBlock.Heading("Une vidéo"),
                        new DossierBlock.Piece(
                                new DossierFile("film d’été.mp4", "video/mp4", size, this::open),
                                "Un film"));
    }

    private InputStream open() {
        if (trouble != null) {
            throw trouble;
        }
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 7 : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                largest.accumulateAndGet(length, Math::max);
                if (left <= 0) {
                    return -1;
                }
                int now = (int) Math.min(length, left);
                for (int i = offset; i < offset + now; i++) {
                    bytes[i] = (byte) (i * 31L + left);
                }
                left -= now;
                return now;
            }
        };
    }
}
