package nl.ketenmanager.aanwijzing;

import java.util.List;
import nl.ketenmanager.support.PlayedCase;
import org.jspecify.annotations.Nullable;

/** An aanwijzing as somebody fills it in: right in every field, except where the test says otherwise. */
record AanwijzingDrafts(
        PlayedCase about,
        String partner,
        List<@Nullable String> affected,
        @Nullable String skipped,
        @Nullable String leftOut,
        @Nullable String newGround,
        @Nullable String carriesOut) {

    static AanwijzingDrafts to(PlayedCase about, String partner) {
        return new AanwijzingDrafts(about, partner, List.of(), null, null, null, null);
    }

    AanwijzingDrafts consulting(String... partners) {
        return new AanwijzingDrafts(about, partner, List.of(partners), skipped, leftOut, newGround, carriesOut);
    }

    AanwijzingDrafts skipping(String because) {
        return new AanwijzingDrafts(about, partner, affected, because, leftOut, newGround, carriesOut);
    }

    AanwijzingDrafts leavingOut(String because) {
        return new AanwijzingDrafts(about, partner, affected, skipped, because, newGround, carriesOut);
    }

    AanwijzingDrafts onNewGround(String ground) {
        return new AanwijzingDrafts(about, partner, affected, skipped, leftOut, ground, carriesOut);
    }

    AanwijzingDrafts carryingOut(String decision) {
        return new AanwijzingDrafts(about, partner, affected, skipped, leftOut, newGround, decision);
    }

    AanwijzingDraft by(String due) {
        return new AanwijzingDraft(
                about.id().text(),
                partner,
                affected,
                "Zet de controles gefaseerd aan, in vier groepen.",
                "Het tactisch overleg komt er niet uit.",
                due,
                skipped,
                leftOut,
                newGround,
                carriesOut);
    }
}
