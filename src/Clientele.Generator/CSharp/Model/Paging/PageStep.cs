namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>A property on the path to a value in a page.</summary>
/// <param name="Property">Its identifier.</param>
/// <param name="IsOptional">Whether its type is wrapped in <c>Optional&lt;T&gt;</c>.</param>
internal sealed record PageStep(string Property, bool IsOptional);
