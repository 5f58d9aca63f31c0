package nl.ketenmanager.doorzettingsmacht;

import java.util.List;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;

/** An aanwijzing, or a request, that was issued, with what was objected to it. */
public record ContestedAanwijzing(Aanwijzing aanwijzing, List<AanwijzingObjection> objections) {}
