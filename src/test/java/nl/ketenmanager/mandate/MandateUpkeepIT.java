package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.escalation.Agenda;
import nl.ketenmanager.escalation.AgendaRight;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the board has to talk about of a mandate, in the whole application. */
@ApplicationTest
class MandateUpkeepIT {

    @Autowired
    OwnChains chains;

    @Autowired
    MandateChanges changes;

    @Autowired
    MandateLedger ledger;

    @Autowired
    AgendaRight agenda;

    @Autowired
    MandatedWork work;

    @Autowired
    Play play;

    @Autowired
    Clock clock;

    OwnChain chain;
    long mandate;

    @BeforeEach
    void aChainWithAKetenmanager() {
        TestClock.at("2026-04-02T10:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        mandate = ledger.of(chain.code()).stream()
                .map(MandateLine::mandate)
                .filter(one -> one.terms().holder().role() == Role.KETENMANAGER)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: support that is taken back stands on the board's agenda, once, until it is given again")
    void supportTakenBackIsABoardItem() {
        support(FactKind.SUPPORT_WITHDRAWN);
        assertThat(board("cbsbestuur")).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Agenda.Kind.MANDATE);
            assertThat(item.mandate()).isEqualTo(mandate);
            assertThat(item.escalation()).isNull();
            assertThat(item.reason()).contains("CBS", "draagvlak", "mandaat " + mandate);
        });
        support(FactKind.SUPPORT_GIVEN);
        assertThat(board("cbsbestuur")).isEmpty();
        support(FactKind.SUPPORT_WITHDRAWN);
        assertThat(board("cbsbestuur")).hasSize(1);
    }

    @Test
    void whoeverSeesTheBoardSeesItAndNobodyElse() {
        support(FactKind.SUPPORT_WITHDRAWN);
        for (String reader : List.of("bdbestuur", "uwvbestuur", "ketenbureau", "ketenmanager", "auditor")) {
            assertThat(board(reader)).as(reader).hasSize(1);
        }
        for (String other : List.of("bdmedewerker", "uwvlijn", "cbsregisseur", "kernteam", "ministerszw")) {
            assertThat(board(other)).as(other).isEmpty();
        }
        assertThatThrownBy(() -> board("ombestuur")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("S28")
    @DisplayName(
            "S28: only the chair takes it off, with a reason; the ketenmanager does not decide what is said of him")
    void onlyTheChairTakesItOff() {
        support(FactKind.SUPPORT_WITHDRAWN);
        long item = board("uwvbestuur").get(0).number();
        for (String other : List.of("ketenmanager", "bdbestuur", "ketenbureau")) {
            assertThatThrownBy(() -> agenda.remove(item, "Besproken", chain.person(other)))
                    .as(other)
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> agenda.remove(item, "Besproken", chain.person("bdlijn")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> agenda.remove(item, "", chain.person("uwvbestuur")))
                .isInstanceOf(RefusedException.class);
        var removed = agenda.remove(item, "Besproken: het mandaat blijft.", chain.person("uwvbestuur"));
        assertThat(removed.isOpen()).isFalse();
        assertThat(agenda.removed(chain.code().value(), null, chain.person("bdbestuur")))
                .extracting(Agenda.Item::number)
                .containsExactly(item);
        assertThatThrownBy(() -> agenda.remove(item, "Nog eens", chain.person("uwvbestuur")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aMandateThatIsWithdrawnIsNoLongerTalkedAbout() {
        support(FactKind.SUPPORT_WITHDRAWN);
        changes.record(
                mandate,
                new FactRequest(FactKind.WITHDRAWN, null, null, "Besluit van het bestuur", signed(), bureau()));
        assertThat(board("uwvbestuur")).isEmpty();
    }

    @Test
    @DisplayName("What waits for the holder of a mandate is told by number, for his own partner only")
    void whatWaitsForAHolderIsTold() {
        var one = play.report(chain, "uwvmedewerker", Problem.touching("UWV"));
        one.forward("uwvmedewerker", "Te groot voor ons.");
        assertThat(waitingFor(Role.LINE_MANAGER, "UWV"))
                .containsExactly(one.id().text());
        assertThat(waitingFor(Role.LINE_MANAGER, "CBS")).isEmpty();
        assertThat(waitingFor(Role.OPERATIONAL_STAFF, "UWV")).isEmpty();
        assertThat(waitingFor(Role.KETENMANAGER, null)).isEmpty();
        one.forward("uwvlijn", "Ook te groot voor ons.");
        assertThat(waitingFor(Role.KETENMANAGER, null)).containsExactly(one.id().text());
    }

    private List<String> waitingFor(Role role, @Nullable String partner) {
        var holder = new MandateHolder(role, partner == null ? null : new PartnerCode(partner), null, null);
        return work.waitingFor(chain.code(), holder).stream()
                .map(MandatedWork.Waiting::number)
                .toList();
    }

    private void support(FactKind kind) {
        TestClock.at(clock.instant().plusSeconds(60));
        changes.record(
                mandate,
                new FactRequest(kind, new PartnerCode("CBS"), null, "Besluit", null, chain.person("cbsbestuur")));
    }

    private List<Agenda.Item> board(String reader) {
        return agenda.open(chain.code().value(), null, chain.person(reader));
    }

    private Upload signed() {
        return new Upload(
                "document",
                "besluit.pdf",
                "application/pdf",
                "%PDF-1.7 besluit".getBytes(StandardCharsets.UTF_8),
                bureau());
    }

    private String bureau() {
        return chain.person("ketenbureau");
    }
}
