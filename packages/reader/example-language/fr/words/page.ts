/** What a page says beside its article. */
export const pageLines = ["Imprimer", "Partager", "Lire aussi", "Accueil"];
