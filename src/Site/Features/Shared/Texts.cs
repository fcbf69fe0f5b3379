namespace EmploymentNet.Site.Features.Shared;

/// <summary>Marks the texts that every part of the site uses: <c>Texts.fi.resx</c>, <c>Texts.sv.resx</c> beside it.</summary>
public sealed class Texts;
