namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A call of the runtime's <c>ConstraintValidation</c> for a value.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">What of the value is checked.</param>
/// <param name="IsGeneric">Whether the value's type is its type argument.</param>
/// <param name="Argument">
/// What it is given beside the value; <see langword="null"/>: nothing, the method says it all.
/// </param>
internal sealed record ValueCheck(string Method, CheckTarget Target, bool IsGeneric, CheckArgument? Argument);
