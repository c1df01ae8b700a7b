namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>
/// A call of the request builder: <see cref="PathStep"/>, <see cref="ParameterStep"/>, <see cref="BodyStep"/>,
/// <see cref="MultipartStep"/>.
/// </summary>
internal abstract record RequestStep;
