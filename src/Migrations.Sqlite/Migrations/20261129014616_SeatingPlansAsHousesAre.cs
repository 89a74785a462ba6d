using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SeatingPlansAsHousesAre : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ReservationSeats",
                type: "TEXT",
                maxLength: 24,
                nullable: false,
                defaultValue: "Seated");

            migrationBuilder.AddColumn<string>(
                name: "RowLabel",
                table: "ReservationSeats",
                type: "TEXT",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SeatLabel",
                table: "ReservationSeats",
                type: "TEXT",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Performances",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Cells",
                table: "PerformanceAreas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Gaps",
                table: "PerformanceAreas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "PerformanceAreas",
                type: "TEXT",
                maxLength: 24,
                nullable: false,
                defaultValue: "Seated");

            migrationBuilder.AddColumn<string>(
                name: "Labels",
                table: "PerformanceAreas",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Kind",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "RowLabel",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "SeatLabel",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Performances");

            migrationBuilder.DropColumn(
                name: "Cells",
                table: "PerformanceAreas");

            migrationBuilder.DropColumn(
                name: "Gaps",
                table: "PerformanceAreas");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "PerformanceAreas");

            migrationBuilder.DropColumn(
                name: "Labels",
                table: "PerformanceAreas");
        }
    }
}
