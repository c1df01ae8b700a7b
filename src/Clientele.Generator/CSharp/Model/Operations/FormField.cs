using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>How a field of a form is written where it is not as usual.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Style">Its style.</param>
/// <param name="Explode">Whether items and members stand for themselves.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
internal sealed record FormField(string WireName, ParameterStyle Style, bool Explode, bool AllowReserved);
