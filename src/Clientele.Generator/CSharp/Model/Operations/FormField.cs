using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>How a field of a form is written if not the default way.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Style">Its style.</param>
/// <param name="Explode">Whether items and members are written separately.</param>
/// <param name="AllowReserved">Whether reserved characters are left unescaped.</param>
internal sealed record FormField(string WireName, ParameterStyle Style, bool Explode, bool AllowReserved);
