package dev.rapport.engine.training;

/// How the reading of whole notes is trained at one depth: what measured best with voices left out
/// (`bench/judgement.md`).
///
/// @param linear how much the numbers of a note count by themselves
/// @param products how much the products of two of its axes count
/// @param axes how many axes the products are taken of; 0 for none
/// @param decay how strongly weights are held near zero
record NoteSettings(double linear, double products, int axes, double decay) {

    static final NoteSettings QUICK = new NoteSettings(1, 0, 0, 10);
    static final NoteSettings FULL = new NoteSettings(0.5, 5, 96, 3);
}
