using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>How the case of a JSON value that is not an object is recognized.</summary>
/// <param name="Kind">The single kind of the value.</param>
/// <param name="Tried">The cases to try, in order.</param>
/// <param name="Otherwise">
/// The case of a value that none of them can read; <see langword="null"/> if it is unknown.
/// </param>
internal sealed record KindRecognition(JsonKinds Kind, EquatableArray<int> Tried, int? Otherwise);
