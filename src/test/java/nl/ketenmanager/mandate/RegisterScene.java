package nl.ketenmanager.mandate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.Notifications;
import nl.ketenmanager.platform.Violation;
import nl.ketenmanager.support.RecordedAudit;
import org.mockito.Mockito;

/** The register with its services, on a ledger of the test's choice and with a signed document at hand. */
public final class RegisterScene {
    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    public static final Stored DOCUMENT = new Stored(
            new DocumentId(new UUID(0, 1)),
            "besluit.txt",
            "text/plain",
            7,
            "0fb26c53f2a1d3a5b6bbd4ef2ecd0e34e9eb53d0f4f6e0c9d4e8b6bfb2c8d1aa",
            "bureau",
            START);
    static final DecisionSubjects SUBJECTS = chain -> List.of(
            new DecisionSubject("WERKAFSPRAAK", "Werkafspraak", false, false, true),
            new DecisionSubject("PLANNING", "Planning", false, false, false),
            new DecisionSubject("CAPACITEIT", "Capaciteit", false, false, false),
            new DecisionSubject("DOELSTELLING", "Doelstelling", true, false, false),
            new DecisionSubject("REGELGEVING", "Wet- en regelgeving", false, true, false));

    /** There is nobody to wait for. */
    private static final Appointments LOCKS =
            Mockito.mock(Appointments.class, Mockito.withSettings().stubOnly());

    /** No mandate came with a role. */
    private static final SeatWithMandate NO_SEAT =
            new SeatWithMandate(mandate -> Optional.empty(), Mockito.mock(RoleHolders.class), LOCKS);

    public final MandateLedger ledger;
    public final MandateRegister register;
    public final MandateChanges changes;
    public final Mandates mandates;
    public final RecordedAudit audit = new RecordedAudit();
    public final List<Message> told = new ArrayList<>();
    /** What waits for every holder. */
    public final List<MandatedWork.Waiting> waiting = new ArrayList<>();

    public final RecordedAgenda agenda = new RecordedAgenda();
    final MandateNews news;

    public RegisterScene(MandateLedger ledger, ChainRegister chains, Documents documents, Clock clock) {
        this.ledger = ledger;
        var rights = new MandateRights(chains);
        var account = new MandateAccount(audit);
        this.news = new MandateNews(
                chains,
                new Told(told),
                new MandateWords(chains),
                new OrphanedWork(ledger, (chain, holder) -> waiting, clock));
        this.register = new MandateRegister(
                chains, LOCKS, ledger, documents, SUBJECTS, rights, account, new NamedKetenmanager(chains), clock);
        this.changes = new MandateChanges(
                ledger, documents, rights, account, news, NO_SEAT, new BoardItems(agenda, chains), clock);
        this.mandates = new Mandates(ledger, clock);
    }

    static RegisterScene inMemory(ChainRegister chains, Clock clock) {
        return new RegisterScene(new FakeLedger(), chains, documents(DOCUMENT), clock);
    }

    /** Stores nothing: every act rests on the same file. */
    public static Documents documents(Stored stored) {
        return new Documents() {
            @Override
            public List<Violation> violations(Upload upload) {
                return List.of();
            }

            @Override
            public Stored store(Upload upload) {
                return stored;
            }

            @Override
            public Optional<Stored> find(DocumentId id) {
                return Optional.of(stored);
            }

            @Override
            public byte[] content(DocumentId id) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public static Upload signed(String by) {
        return new Upload("document", "besluit.txt", "text/plain", "besluit".getBytes(StandardCharsets.UTF_8), by);
    }

    private record Told(List<Message> messages) implements Notifications {
        @Override
        public void tell(Message message) {
            messages.add(message);
        }

        @Override
        public void stopPending(String caseId) {}
    }
}
