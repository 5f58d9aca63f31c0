package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A person proposed as ketenmanager, and how far that has come. His profile and interests are not in it (S17).
 *
 * @param document the signed decision on which the mandate will rest
 * @param decision what the board decided
 * @param closing what ended it
 * @param mandate what came of it
 * @param roleHolding the role that came with the mandate
 */
public record Candidacy(
        CandidacyId id,
        State state,
        Offer offer,
        List<CandidacyStatement> statements,
        @Nullable DocumentId document,
        @Nullable Closing decision,
        @Nullable Closing closing,
        @Nullable Long mandate,
        @Nullable Long roleHolding) {

    public Candidacy {
        statements = List.copyOf(statements);
    }

    /** Where it stands. */
    public enum State {
        PROPOSED("Loopt"),
        LAPSED("Vervallen: verklaringen bleven uit"),
        CONSENT_REFUSED("Gestopt: geen instemming"),
        SUPPORT_REFUSED("Gestopt: geen draagvlak"),
        REJECTED("Niet benoemd"),
        WITHDRAWN("Ingetrokken"),
        APPOINTED("Benoemd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Who is proposed for what. Without a start it begins when the board decides. */
    public record Offer(
            String candidate,
            PartnerCode employer,
            Set<Power> powers,
            @Nullable Instant from,
            @Nullable Instant until,
            Set<PartnerCode> supporters,
            String proposedBy,
            Instant proposedAt,
            Instant statementsDue) {

        public Offer {
            powers = Set.copyOf(powers);
            supporters = Set.copyOf(supporters);
        }
    }

    /** Who decided on it or ended it, when and why. */
    public record Closing(String by, Instant at, String reason) {}

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    public Optional<CandidacyStatement> statement(CandidacyParty party, @Nullable PartnerCode partner) {
        return statements.stream()
                .filter(one -> one.party() == party && (partner == null || partner.equals(one.partner())))
                .findFirst();
    }

    /** What is still needed, each by name, also of a partner that joined since (S16); silence gives nothing. */
    public List<String> missing(Chain chain) {
        var consents = Stream.of(CandidacyParty.CANDIDATE, CandidacyParty.EMPLOYER)
                .filter(party -> isMissing(party, null))
                .map(CandidacyParty::label);
        var support = chain.partners().stream()
                .filter(partner -> chain.has(Capability.SUPPORT))
                .filter(partner -> isMissing(CandidacyParty.PARTNER, partner.code()))
                .map(Partner::name)
                .map(name -> CandidacyParty.PARTNER.label() + " van " + name);
        return Stream.concat(consents, support).toList();
    }

    private boolean isMissing(CandidacyParty party, @Nullable PartnerCode partner) {
        return statement(party, partner).filter(CandidacyStatement::given).isEmpty();
    }
}
