using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>How the case of a JSON value that is no object is recognized.</summary>
/// <param name="Kind">The value's kind, one.</param>
/// <param name="Tried">The cases that are tried, in order.</param>
/// <param name="Otherwise">The case of what none of them can read; <see langword="null"/>: it is unknown.</param>
internal sealed record KindRecognition(JsonKinds Kind, EquatableArray<int> Tried, int? Otherwise);
