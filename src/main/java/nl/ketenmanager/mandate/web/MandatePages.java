package nl.ketenmanager.mandate.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.mandate.Mandate;
import nl.ketenmanager.mandate.MandateFact;
import nl.ketenmanager.mandate.MandateQuestion;
import nl.ketenmanager.mandate.MandateSight;
import nl.ketenmanager.mandate.MandateStanding;
import nl.ketenmanager.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts what the register shows into the words of the API. */
@Component
class MandatePages {
    private final MandateSight sight;
    private final ChainRegister chains;
    private final Documents documents;

    MandatePages(MandateSight sight, ChainRegister chains, Documents documents) {
        this.sight = sight;
        this.chains = chains;
        this.documents = documents;
    }

    List<MandateView> asked(MandateQuestion question, String caller) {
        return sight.asked(question, caller).stream().map(this::view).toList();
    }

    MandateView one(long id, @Nullable Instant at, @Nullable Instant known, String caller) {
        return view(sight.open(id, at, known, caller));
    }

    /** A chain or mandate of others is not there, whatever else is wrong with the request. */
    void requireVisible(@Nullable String chain, String caller) {
        Optional.ofNullable(chain).flatMap(ChainCode::read).ifPresent(code -> sight.requireMember(code, caller));
    }

    void requireVisible(long id, String caller) {
        open(id, caller);
    }

    List<HistoryView> history(long id, String caller) {
        Mandate mandate = open(id, caller);
        return HistoryView.of(mandate, sight.readsStatements(mandate.terms(), caller));
    }

    ResponseEntity<byte[]> document(long id, String number, String caller) {
        Mandate mandate = open(id, caller);
        boolean statements = sight.readsStatements(mandate.terms(), caller);
        Stored stored = Stream.concat(
                        Stream.of(mandate.document()),
                        mandate.facts().stream()
                                .filter(fact -> statements || !fact.kind().isStatement())
                                .map(MandateFact::document)
                                .filter(Objects::nonNull))
                .filter(document -> document.value().toString().equals(number))
                .findFirst()
                .flatMap(documents::find)
                .orElseThrow(() -> new NotFoundException("Dit document hoort niet bij dit mandaat."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.content(new DocumentId(stored.id().value())));
    }

    private Mandate open(long id, String caller) {
        return sight.open(id, null, null, caller).line().mandate();
    }

    private MandateView view(MandateStanding standing) {
        return MandateView.of(
                standing, chains.find(standing.line().mandate().terms().chain()).orElseThrow());
    }
}
