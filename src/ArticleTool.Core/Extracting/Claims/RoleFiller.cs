namespace ArticleTool.Extracting.Claims;

/// <summary>A role filled by the phrase of a token.</summary>
/// <param name="Inside">True where the phrase is part of another filler's: "in Erbil" of "the base in Erbil".</param>
internal readonly record struct RoleFiller(string Role, int Token, bool Inside = false);
